package guiju.ui.form;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/**
 * A text in full, wrapped, each paragraph a line of its own. What is typed becomes part of the standard at each pause, as one step;
 * meanwhile nothing that happens to the standard touches the field.
 */
final class TextField implements Field, Edits.Typing {

	/** How long a pause is, in ms. */
	static final int PAUSE = 600;

	private final FormSite site;
	private final ElementKey key;
	private final EAttribute feature;
	private final boolean oneLine;
	private final StyledText text;
	private final Label refusal;
	private final Runnable later = this::flush;
	/** What the standard said when the field last agreed with it. */
	private String agreed;
	private boolean showing;
	private boolean pending;

	TextField(Composite parent, FormSite site, ElementKey key, String name, EAttribute feature, boolean oneLine, int lines) {
		this.site = site;
		this.key = key;
		this.feature = feature;
		this.oneLine = oneLine;
		Composite block = Look.block(parent);
		Look.caption(block, name);
		text = AccessibleName.give(new StyledText(block, SWT.BORDER | SWT.WRAP | SWT.MULTI), name);
		text.setMargins(6, 5, 6, 5);
		text.setLineSpacing(3);
		GridDataFactory.fillDefaults().grab(true, false).hint(Look.WIDTH, lines * (text.getLineHeight() + 3)).applyTo(text);
		text.setData(lines);
		refusal = Look.hint(block);
		listen();
		site.edits().add(this);
	}

	private void listen() {
		text.addModifyListener(event -> typed());
		text.addListener(SWT.FocusOut, event -> flush());
		text.addListener(SWT.Resize, event -> grow());
		text.addListener(SWT.Traverse, this::traverse);
		text.addVerifyListener(event -> {
			if (oneLine)
				event.text = event.text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
		});
		text.addVerifyKeyListener(event -> event.doit &= event.character != SWT.TAB && !(oneLine && event.character == SWT.CR));
		text.addDisposeListener(event -> site.edits().remove(this));
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
			event.doit = true;
		else if (event.detail == SWT.TRAVERSE_RETURN && oneLine)
			flush();
	}

	private void typed() {
		grow();
		if (showing)
			return;
		boolean first = !pending;
		pending = true;
		text.getDisplay().timerExec(PAUSE, later);
		if (first)
			site.edits().pendingChanged();
	}

	@Override
	public boolean isPending() {
		return pending;
	}

	@Override
	public void flush() {
		if (!pending || text.isDisposed())
			return;
		pending = false;
		text.getDisplay().timerExec(-1, later);
		String typed = text.getText().replace(text.getLineDelimiter(), "\n");
		String refused = site.edits().set(new TreeEdit.SetValue(key, feature, typed.isBlank() ? null : typed)).orElse("");
		if (refused.isEmpty())
			agreed = value(site.edits().session().current());
		if (Look.say(refusal, refused, true))
			site.relayout().run();
	}

	private String value(Snapshot snapshot) {
		EObject object = snapshot.tree().object(key);
		String value = object == null ? null : (String) object.eGet(feature);
		return value == null ? "" : value;
	}

	@Override
	public void show(Snapshot snapshot) {
		String now = value(snapshot);
		if (pending || snapshot.tree().object(key) == null || Objects.equals(now, agreed))
			return;
		agreed = now;
		replace(now);
		if (Look.say(refusal, "", true))
			site.relayout().run();
	}

	/** Changes only what differs, so that the caret stays where it is in the text. */
	private void replace(String now) {
		String old = text.getText().replace(text.getLineDelimiter(), "\n");
		int front = 0;
		while (front < Math.min(old.length(), now.length()) && old.charAt(front) == now.charAt(front))
			front++;
		int back = 0;
		while (back < Math.min(old.length(), now.length()) - front && old.charAt(old.length() - 1 - back) == now.charAt(now.length() - 1 - back))
			back++;
		showing = true;
		if (text.getLineDelimiter().length() == 1)
			text.replaceTextRange(front, old.length() - back - front, now.substring(front, now.length() - back));
		else
			text.setText(now);
		showing = false;
	}

	/** A text is shown in full: the field grows with it. */
	private void grow() {
		int width = text.getClientArea().width;
		if (width <= 0)
			return;
		Point size = text.computeSize(width, SWT.DEFAULT);
		GridData data = (GridData) text.getLayoutData();
		int trim = text.computeSize(width, 100).y - 100;
		int height = Math.max((int) text.getData() * (text.getLineHeight() + 3), size.y - trim);
		if (data.heightHint != height) {
			data.heightHint = height;
			site.relayout().run();
		}
	}

	@Override
	public Control control() {
		return text;
	}
}
