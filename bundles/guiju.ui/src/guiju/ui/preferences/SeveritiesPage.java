package guiju.ui.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import guiju.files.FileReasons;
import guiju.rules.FindingCode;
import guiju.rules.Severity;
import guiju.rules.Stage;
import guiju.ui.desk.Desk;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** How grave each kind of finding is in the open folder, and whether its standards are drafts. */
public final class SeveritiesPage extends PreferencePage implements IWorkbenchPreferencePage {

	private final Words words = new Words(SeveritiesPage.class);
	private final ResourceBundle meanings = ResourceBundle.getBundle("guiju.rules.help.messages", Words.language(), FindingCode.class.getClassLoader(),
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	private final List<Button> choices = new ArrayList<>();
	private FolderSettings settings;
	private Combo stage;
	private Table table;
	private Label meaning;

	@Override
	public void init(IWorkbench workbench) {
		Desk.get().folder().ifPresent(folder -> settings = new FolderSettings(folder.workspace().root()));
	}

	@Override
	protected Control createContents(Composite parent) {
		// In English this page is the first one, before the page that else gives the names.
		new DialogNames(words).give(parent.getShell());
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		Label file = new Label(area, SWT.WRAP);
		file.setText(settings == null ? words.text("noFolder") : words.text("file", settings.file()));
		GridDataFactory.fillDefaults().span(2, 1).hint(480, SWT.DEFAULT).applyTo(file);
		if (settings == null) {
			noDefaultAndApplyButton();
			return area;
		}
		createStage(area);
		createTable(area);
		createChoices(area);
		table.select(0);
		show();
		return area;
	}

	private void createStage(Composite area) {
		new Label(area, SWT.NONE).setText(words.text("stage"));
		stage = AccessibleName.give(new Combo(area, SWT.READ_ONLY), words.text("stage"));
		for (Stage each : Stage.values())
			stage.add(words.text("stage." + each.name()));
		stage.select(settings.stage().ordinal());
		stage.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings.setStage(Stage.values()[stage.getSelectionIndex()]);
			fill();
		}));
	}

	private void createTable(Composite area) {
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION), words.text("codes"));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(620, 260).applyTo(table);
		column("kind", 300);
		column("severity", 90);
		column("default", 90);
		column("code", 160);
		table.setItemCount(FindingCode.values().length);
		fill();
		table.addListener(SWT.Selection, event -> show());
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(words.text(key));
		column.setWidth(width);
	}

	private void createChoices(Composite area) {
		meaning = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(480, 3 * meaning.getFont().getFontData()[0].getHeight() * 2).applyTo(meaning);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(Severity.values().length + 1).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		choice(row, words.text("byDefault"), Optional.empty());
		for (Severity each : Severity.values())
			choice(row, words.text("severity." + each.name()), Optional.of(each));
	}

	private void choice(Composite row, String text, Optional<Severity> severity) {
		Button button = new Button(row, SWT.RADIO);
		button.setText(text);
		button.setData(severity);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection())
				for (int index : table.getSelectionIndices())
					settings.set(FindingCode.values()[index], severity);
			fill();
		}));
		choices.add(button);
	}

	private void fill() {
		for (FindingCode code : FindingCode.values()) {
			TableItem item = table.getItem(code.ordinal());
			item.setText(new String[] {kind(code), words.text("severity." + settings.inForce(code).name()),
					settings.set(code).isEmpty() ? "" : words.text("severity." + code.severity(settings.stage()).name()), code.id()});
		}
	}

	/** The first sentence of a meaning tells what is found, the rest how to mend it. */
	private String kind(FindingCode code) {
		String text = meaning(code);
		int end = Words.language().getLanguage().equals("zh") ? text.indexOf('。') : text.indexOf(". ");
		return end < 0 ? text : text.substring(0, end);
	}

	private String meaning(FindingCode code) {
		return meanings.containsKey(code.id()) ? meanings.getString(code.id()) : code.id();
	}

	private void show() {
		FindingCode code = FindingCode.values()[Math.max(0, table.getSelectionIndex())];
		meaning.setText(meaning(code));
		for (Button each : choices)
			each.setSelection(each.getData().equals(settings.set(code)));
	}

	@Override
	protected void performDefaults() {
		settings.reset();
		stage.select(settings.stage().ordinal());
		fill();
		show();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (settings == null)
			return true;
		try {
			settings.write();
			Desk.get().folder().ifPresent(folder -> {
				folder.workspace().refresh();
				settings = new FolderSettings(folder.workspace().root());
			});
			return true;
		} catch (IOException failed) {
			setErrorMessage(words.text("failed", settings.file().getFileName(), FileReasons.of(failed).text(Words.language())));
			return false;
		}
	}
}
