package guiju.ui.form;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/**
 * One word: a code, a date, a label. It is taken in as a whole, by Enter or when the keyboard leaves the field, since half a code
 * would rename what is cited; Escape brings the old one back.
 */
final class WordField implements Field, Edits.Typing {

	private final FormSite site;
	private final Function<Snapshot, String> reader;
	private final BiFunction<Snapshot, String, TreeEdit> writer;
	private final Text text;
	private final Label refusal;
	private String agreed;
	private boolean showing;
	private boolean pending;

	WordField(Composite parent, FormSite site, String name, Function<Snapshot, String> reader, BiFunction<Snapshot, String, TreeEdit> writer) {
		this(Look.block(parent), site, name, reader, writer, true);
	}

	/** Makes a field without its name above it. */
	WordField(Composite block, FormSite site, String name, Function<Snapshot, String> reader, BiFunction<Snapshot, String, TreeEdit> writer,
			boolean captioned) {
		this.site = site;
		this.reader = reader;
		this.writer = writer;
		if (captioned)
			Look.caption(block, name);
		text = AccessibleName.give(new Text(block, SWT.BORDER | SWT.SINGLE), name);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
		refusal = captioned ? Look.hint(block) : null;
		text.addModifyListener(event -> typed());
		text.addListener(SWT.FocusOut, event -> flush());
		text.addListener(SWT.DefaultSelection, event -> flush());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC)
				reset();
		});
		text.addDisposeListener(event -> site.edits().remove(this));
		site.edits().add(this);
	}

	WordField hint(String message) {
		text.setMessage(message);
		return this;
	}

	WordField width(int characters) {
		((org.eclipse.swt.layout.GridData) text.getLayoutData()).grabExcessHorizontalSpace = false;
		((org.eclipse.swt.layout.GridData) text.getLayoutData()).widthHint = characters * 9;
		return this;
	}

	private void typed() {
		if (showing)
			return;
		boolean first = !pending;
		pending = true;
		if (first)
			site.edits().pendingChanged();
	}

	private void reset() {
		pending = false;
		agreed = null;
		show(site.edits().session().snapshot());
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
		Snapshot current = site.edits().session().current();
		String typed = text.getText().strip();
		TreeEdit edit = typed.equals(read(current)) ? null : writer.apply(current, typed.isEmpty() ? null : typed);
		String refused = edit == null ? "" : site.edits().set(edit).orElse("");
		say(refused);
		if (refused.isEmpty()) {
			agreed = null;
			show(site.edits().session().current());
		}
	}

	private void say(String refused) {
		if (text.isDisposed())
			return;
		if (refusal == null)
			site.edits().tell(refused.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(refused));
		else if (Look.say(refusal, refused, true))
			site.relayout().run();
	}

	private String read(Snapshot snapshot) {
		String value = reader.apply(snapshot);
		return value == null ? "" : value;
	}

	@Override
	public void show(Snapshot snapshot) {
		if (pending || text.isDisposed())
			return;
		String now = read(snapshot);
		if (Objects.equals(now, agreed))
			return;
		agreed = now;
		showing = true;
		if (!text.getText().equals(now)) {
			int caret = text.getCaretPosition();
			text.setText(now);
			text.setSelection(Math.min(caret, now.length()));
		}
		showing = false;
		if (refusal != null)
			say("");
	}

	@Override
	public Control control() {
		return text;
	}
}
