package guiju.ui.wizard.next;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

import guiju.model.value.Dates;
import guiju.revision.revise.ReviseRefusedException;
import guiju.ui.desk.Desk;
import guiju.ui.recovery.TextChanges;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.NewFile;
import guiju.ui.wording.Words;

/** Says what will be moved on, asks for the day, and shows the lines that will be different. */
final class NextVersionPage extends WizardPage {

	private final Words words = new Words(NextVersionPage.class);
	private final boolean isUnsaved;
	private Beginning beginning;
	private Text date;
	private Text file;
	private Label told;
	private StyledText preview;
	private Button compare;

	NextVersionPage(Beginning beginning, boolean isUnsaved) {
		super("next");
		this.beginning = beginning;
		this.isUnsaved = isUnsaved;
		String from = beginning.moved().oldCode() == null ? beginning.file().getFileName().toString() : beginning.moved().oldCode();
		setTitle(beginning.draft().code() == null ? words.text("page.titleUncoded", from) : words.text("page.title", from, beginning.draft().code()));
		setDescription(words.text(isUnsaved ? "page.unsaved" : "page.description", beginning.file().getFileName()));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = Layouts.page(parent, 2);
		Layouts.label(area, words.text("file"));
		file = Layouts.text(area, 1, words.text("file"));
		file.setText(beginning.name(words));
		Layouts.label(area, words.text("date"));
		date = Layouts.text(area, 1, words.text("date"));
		date.setMessage(words.text("date.message", Dates.print(LocalDate.now())));
		heading(area, "told");
		told = Layouts.remark(area, 0, 2);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).span(2, 1).indent(8, 0).applyTo(told);
		heading(area, "preview");
		preview = Layouts.preview(area, 2, 220, words.text("preview"));
		compare = Layouts.button(area, SWT.CHECK, words.text("compare"), () -> {});
		GridDataFactory.fillDefaults().span(2, 1).exclude(!canCompare()).applyTo(compare);
		compare.setVisible(canCompare());
		setControl(area);
		file.addModifyListener(event -> check());
		date.addModifyListener(event -> dated());
		show();
		check();
	}

	private void heading(Composite area, String key) {
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(Layouts.label(area, words.text(key)));
	}

	private static boolean canCompare() {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(NextVersionWizard.COMPARE).isDefined();
	}

	private void dated() {
		if (Dates.parse(date.getText().strip()) == null && !date.getText().isBlank()) {
			check();
			return;
		}
		try {
			LocalDate day = date.getText().isBlank() ? null : Dates.parse(date.getText().strip());
			beginning = Beginning.of(beginning.file(), beginning.text(), day, Desk.get().parser());
			show();
			check();
		} catch (ReviseRefusedException refused) {
			setErrorMessage(refused.message(Words.language()));
			setPageComplete(false);
		}
	}

	private void show() {
		List<String> lines = beginning.told(words);
		Layouts.say(told, "•  " + String.join("\n•  ", lines));
		TextChanges.show(preview, beginning.text(), beginning.draft().text());
	}

	private void check() {
		String problem = NewFile.problem(beginning.file().getParent().toString(), file.getText()).orElse(null);
		if (problem == null && !date.getText().isBlank() && Dates.parse(date.getText().strip()) == null)
			problem = words.text("date.odd", Dates.print(LocalDate.now()));
		setErrorMessage(problem);
		setPageComplete(problem == null);
		if (isUnsaved)
			setMessage(words.text("page.unsaved", beginning.file().getFileName()), WARNING);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			date.setFocus();
	}

	Beginning beginning() {
		return beginning;
	}

	boolean isCompared() {
		return canCompare() && compare.getSelection();
	}

	Path target() {
		return beginning.file().resolveSibling(NewFile.completed(file.getText()));
	}
}
