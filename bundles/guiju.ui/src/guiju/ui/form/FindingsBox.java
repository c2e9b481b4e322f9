package guiju.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.fix.FixContext;
import guiju.dsl.ide.fix.Fixes;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.wording.Wordings;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.Words;

/** What is found wrong with the element, in full, with the first way to mend each. */
final class FindingsBox {

	private final Wordings wordings = new Wordings(Words.language());
	private final FormSite site;
	private final Composite box;
	private List<String> shown = List.of();
	private Snapshot snapshot;

	FindingsBox(Composite parent, FormSite site) {
		this.site = site;
		box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
	}

	void show(Snapshot now, List<TextFinding> findings) {
		snapshot = now;
		List<String> words = findings.stream().map(finding -> finding.severity() + " " + finding.line() + " " + wordings.text(finding.message())).toList();
		if (words.equals(shown))
			return;
		shown = words;
		for (Control old : box.getChildren())
			old.dispose();
		findings.forEach(this::add);
		((GridData) box.getLayoutData()).exclude = findings.isEmpty();
		box.setVisible(!findings.isEmpty());
		site.relayout().run();
	}

	private void add(TextFinding finding) {
		Label icon = new Label(box, SWT.NONE);
		icon.setImage(Look.resources(box).create(ImageDescriptor.createFromURL(FindingsBox.class.getResource("/icons/form/" + finding.severity().id() + ".svg"))));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		Composite texts = new Composite(box, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(texts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(texts);
		Label message = new Label(texts, SWT.WRAP);
		message.setText(wordings.text(finding.message()).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(Look.WIDTH, SWT.DEFAULT).applyTo(message);
		box.getDisplay().asyncExec(() -> offer(texts, finding, snapshot));
	}

	/** A fix is tried before it is offered, so it is looked for when the form stands. */
	private void offer(Composite texts, TextFinding finding, Snapshot of) {
		if (texts.isDisposed() || of != snapshot)
			return;
		Optional<Fix> fix = Fixes.first(new FixContext(site.parser(), of.parsed(), site.settings().get(), FolderIndex.EMPTY), finding);
		if (fix.isEmpty())
			return;
		Link link = new Link(texts, SWT.NONE);
		link.setText("<a>" + wordings.text(fix.get().title()).replace("&", "&&") + "</a>");
		link.addListener(SWT.Selection, event -> mend(fix.get(), of));
		site.relayout().run();
	}

	private void mend(Fix fix, Snapshot of) {
		site.edits().flush();
		if (site.edits().session().revision() == of.revision())
			site.edits().session().apply(fix.changes());
	}
}
