package guiju.ui.wizard.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import guiju.dsl.ParsedStandard;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.lexing.LineProblems;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;
import guiju.ui.desk.Desk;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.Surroundings;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;
import guiju.workspace.Workspace;

/** The text that an import made, to be mended where the print says otherwise; what is typed is checked at once. */
final class ResultText {

	private static final int UNDO_LEVELS = 200;

	private final Words words = new Words(ResultText.class);
	private final Runnable changed;
	private final TextViewer viewer;
	private final StyledText text;
	private final Label checked;
	private final IDocumentListener follower = new Follower();
	private final Settings settings = Surroundings.settings(Surroundings.workspace().map(Workspace::root).orElse(null));
	private EditedText edited;
	private String problem;

	/**
	 * @param changed hears that the text was changed
	 */
	ResultText(Composite parent, Runnable changed) {
		this.changed = changed;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		viewer = new TextViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
		viewer.setUndoManager(new TextViewerUndoManager(UNDO_LEVELS));
		viewer.activatePlugins();
		text = AccessibleName.give(viewer.getTextWidget(), words.text("result"));
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(10, 8, 10, 8);
		text.setLineSpacing(2);
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 200).applyTo(viewer.getControl());
		checked = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(checked);
		// Tab leads on, as everywhere in a wizard; the text has no use for it.
		text.addListener(SWT.Traverse, this::traverse);
		viewer.prependVerifyKeyListener(this::pressed);
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE)
			event.doit = true;
	}

	/** The workbench's keys do not reach into a wizard. */
	private void pressed(VerifyEvent event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & SWT.MOD1) == 0 || event.keyCode != 'z' && event.keyCode != 'y')
			return;
		int operation = event.keyCode == 'y' || shift ? ITextOperationTarget.REDO : ITextOperationTarget.UNDO;
		if (viewer.canDoOperation(operation))
			viewer.doOperation(operation);
		event.doit = false;
	}

	StyledText widget() {
		return text;
	}

	/** Shows a text to be mended. */
	void show(EditedText other) {
		open(other, other.now(), true);
		colour();
		check();
	}

	/** Shows why there is no text. */
	void tell(String reason) {
		open(null, reason, false);
		problem = null;
		checked.setText("");
	}

	private void open(EditedText other, String content, boolean isEditable) {
		if (viewer.getDocument() != null)
			viewer.getDocument().removeDocumentListener(follower);
		edited = other;
		Document document = new Document(content);
		viewer.setDocument(document);
		viewer.setEditable(isEditable);
		text.setStyleRanges(new StyleRange[0]);
		document.addDocumentListener(follower);
	}

	private void colour() {
		Layouts.colour(text);
	}

	private final class Follower implements IDocumentListener {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// What is there afterwards counts.
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			edited.edit(event.getOffset(), event.getLength(), event.getText() == null ? "" : event.getText());
			// The widget follows the document only after this.
			text.getDisplay().asyncExec(() -> {
				if (text.isDisposed() || edited == null)
					return;
				colour();
				check();
				changed.run();
			});
		}
	}

	/** A text is a few hundred lines at most, which is read and checked in some milliseconds. */
	private void check() {
		var broken = LineProblems.of(edited.now()).problems();
		problem = broken.isEmpty() ? null : words.text("result.broken", text.getLineAtOffset(Math.min(broken.get(0).start(), text.getCharCount())) + 1);
		ParsedStandard parsed = Desk.get().parser().parse(edited.now());
		List<TextFinding> findings = StandardChecker.check(parsed, settings);
		checked.setText(words.text(edited.isEdited() ? "result.mended" : "result.checked", count(findings, Severity.ERROR), count(findings, Severity.WARNING)));
	}

	private static long count(List<TextFinding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** Returns why the text cannot be saved as it is, or empty. */
	Optional<String> problem() {
		return Optional.ofNullable(problem);
	}
}
