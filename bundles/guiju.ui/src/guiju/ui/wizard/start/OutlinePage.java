package guiju.ui.wizard.start;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import guiju.files.FileNames;
import guiju.text.keyword.Vocabulary;
import guiju.ui.desk.Desk;
import guiju.ui.preferences.KeywordLanguage;
import guiju.ui.wizard.Existing;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.NewFile;
import guiju.ui.wording.Words;

/** How many duties and tasks to begin with, and where the file belongs; shows the text that will be written. */
final class OutlinePage extends WizardPage {

	private static final int MOST = 20;

	private final Words words = new Words(OutlinePage.class);
	private final Path start;
	private Spinner duties;
	private Spinner tasks;
	private Button english;
	private Text folder;
	private Text file;
	private StyledText preview;
	/** The name that came by itself from code or name, which follows them until the user gives another one. */
	private String supplied = "";

	OutlinePage(Path start) {
		super("outline");
		this.start = start;
		setTitle(words.text("outline.title"));
		setDescription(words.text("outline.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = Layouts.page(parent, 3);
		Layouts.label(area, words.text("duties"));
		duties = spinner(area, words.text("duties"), 2);
		Layouts.label(area, words.text("tasks"));
		tasks = spinner(area, words.text("tasks"), 2);
		Layouts.label(area, words.text("keywords"));
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		Button chinese = Layouts.button(row, SWT.RADIO, words.text("keywords.chinese"), this::show);
		english = Layouts.button(row, SWT.RADIO, words.text("keywords.english"), this::show);
		(KeywordLanguage.chosen() == Vocabulary.ENGLISH ? english : chinese).setSelection(true);
		Layouts.label(area, words.text("folder"));
		folder = Layouts.text(area, 1, words.text("folder"));
		folder.setText(start == null ? "" : start.toString());
		Layouts.button(area, SWT.PUSH, words.text("browse"), this::browse);
		Layouts.label(area, words.text("file"));
		file = Layouts.text(area, 2, words.text("file"));
		preview = Layouts.preview(area, 3, 200, words.text("preview"));
		setControl(area);
		duties.addModifyListener(event -> show());
		tasks.addModifyListener(event -> show());
		folder.addModifyListener(event -> check());
		file.addModifyListener(event -> check());
		headChanged();
	}

	private Spinner spinner(Composite area, String name, int value) {
		Spinner spinner = Layouts.named(new Spinner(area, SWT.BORDER), name);
		spinner.setValues(value, 1, MOST, 0, 1, 5);
		GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).span(2, 1).applyTo(spinner);
		return spinner;
	}

	private void browse() {
		Path from = NewFile.folder(folder.getText()).orElse(null);
		Desk.get().chooser().folder(getShell(), words.text("folder.choose"), from).ifPresent(chosen -> folder.setText(chosen.toString()));
	}

	/** Follows what was said on the page before. */
	void headChanged() {
		if (preview == null)
			return;
		if (file.getText().equals(supplied)) {
			supplied = proposed();
			file.setText(supplied);
		}
		show();
		check();
	}

	private String proposed() {
		NewWizard wizard = (NewWizard) getWizard();
		String name = FileNames.safe(wizard.head().code().isEmpty() ? wizard.head().name() : wizard.head().code());
		String wanted = (name.isEmpty() ? words.text("file.untitled") : name) + ".ocs";
		return NewFile.folder(folder.getText()).map(parent -> Existing.free(parent.resolve(wanted)).getFileName().toString()).orElse(wanted);
	}

	private void show() {
		Layouts.show(preview, ((NewWizard) getWizard()).standard().write().text());
	}

	private void check() {
		String problem = NewFile.problem(folder.getText(), file.getText()).orElse(null);
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	int duties() {
		return duties.getSelection();
	}

	int tasks() {
		return tasks.getSelection();
	}

	Vocabulary vocabulary() {
		return english.getSelection() ? Vocabulary.ENGLISH : Vocabulary.CHINESE;
	}

	Path target() {
		return NewFile.folder(folder.getText()).orElseThrow().resolve(NewFile.completed(file.getText()));
	}
}
