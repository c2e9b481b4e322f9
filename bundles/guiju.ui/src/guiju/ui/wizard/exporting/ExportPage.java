package guiju.ui.wizard.exporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import guiju.files.FileNames;
import guiju.ui.desk.Desk;
import guiju.ui.desk.FileChooser.Kind;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.NewFile;
import guiju.ui.wizard.Surroundings;
import guiju.ui.wizard.exporting.Versions.Entry;
import guiju.ui.wording.Words;

/** Which standards, in which format, compared with which version, and into which folder. */
final class ExportPage extends WizardPage {

	private final Words words = new Words(ExportPage.class);
	private final List<Entry> entries = new ArrayList<>();
	private final Surroundings at;
	private final Map<ExportFormat, Button> formats = new EnumMap<>(ExportFormat.class);
	/** What stands in the list of versions, and what the user added to it. */
	private final List<Entry> versions = new ArrayList<>();
	private Table standards;
	private Combo before;
	private Button otherBefore;
	private Text folder;

	ExportPage(Surroundings at) {
		super("export");
		this.at = at;
		setTitle(words.text("page.title"));
		setDescription(words.text("page.description"));
		Surroundings.workspace().ifPresent(workspace -> workspace.files().stream().filter(file -> file.refusal() == null)
				.forEach(file -> entries.add(new Entry(file.file(), file.standard().code(), file.standard().name()))));
		for (Path standard : at.standards())
			if (entries.stream().noneMatch(entry -> entry.file().equals(standard)))
				entries.add(0, new Entry(standard, null, null));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = Layouts.page(parent, 3);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(Layouts.label(area, words.text("standards")));
		standards = Layouts.named(new Table(area, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL), words.text("standards"));
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 150).span(3, 1).applyTo(standards);
		for (Entry entry : entries) {
			TableItem item = new TableItem(standards, SWT.NONE);
			item.setText(entry.shown() + "    " + entry.file().getFileName());
			item.setChecked(at.standards().contains(entry.file()));
			if (item.getChecked())
				standards.setSelection(item);
		}
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(Layouts.label(area, words.text("format")));
		Composite radios = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(radios);
		GridDataFactory.fillDefaults().span(3, 1).indent(8, 0).applyTo(radios);
		for (ExportFormat format : ExportFormat.values())
			formats.put(format, Layouts.button(radios, SWT.RADIO, words.text("format." + format.name()), this::check));
		formats.get(ExportFormat.DOCX).setSelection(true);
		Layouts.label(area, words.text("before"));
		before = Layouts.named(new Combo(area, SWT.READ_ONLY), words.text("before"));
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(before);
		otherBefore = Layouts.button(area, SWT.PUSH, words.text("before.other"), this::chooseBefore);
		Layouts.label(area, words.text("folder"));
		folder = Layouts.text(area, 1, words.text("folder"));
		folder.setText(at.folder() == null ? "" : at.folder().toString());
		Layouts.button(area, SWT.PUSH, words.text("browse"), this::browse);
		standards.addListener(SWT.Selection, event -> chosenChanged());
		before.addListener(SWT.Selection, event -> check());
		folder.addModifyListener(event -> check());
		setControl(area);
		chosenChanged();
	}

	private void chosenChanged() {
		List<Entry> chosen = chosen();
		versions.clear();
		if (chosen.size() == 1)
			versions.addAll(Versions.others(chosen.get(0), entries));
		showVersions(0);
		check();
	}

	private void showVersions(int selected) {
		before.setItems(versions.stream().map(Entry::shown).toArray(String[]::new));
		if (!versions.isEmpty())
			before.select(selected);
	}

	private void chooseBefore() {
		List<Kind> kinds = List.of(new Kind(words.text("before.kinds"), "*.ocs;*.pdf;*.docx;*.odt;*.xlsx;*.html;*.htm;*.txt;*.json;*.xmi"), new Kind("*", "*"));
		List<Path> files = Desk.get().chooser().files(getShell(), words.text("before.choose"), at.folder(), kinds);
		if (files.isEmpty())
			return;
		versions.add(0, new Entry(files.get(0), null, null));
		showVersions(0);
		check();
	}

	private void browse() {
		Path from = NewFile.folder(folder.getText()).orElse(null);
		Desk.get().chooser().folder(getShell(), words.text("folder.choose"), from).ifPresent(chosen -> folder.setText(chosen.toString()));
	}

	private void check() {
		boolean comparing = format().isComparing();
		before.setEnabled(comparing && chosen().size() == 1);
		otherBefore.setEnabled(comparing && chosen().size() == 1);
		String problem = null;
		if (chosen().isEmpty())
			problem = words.text("problem.none");
		else if (comparing && chosen().size() > 1)
			problem = words.text("problem.many");
		else if (comparing && before.getSelectionIndex() < 0)
			problem = words.text("problem.before");
		else if (NewFile.folder(folder.getText()).isEmpty())
			problem = words.text("problem.folder");
		else if (!Files.isWritable(NewFile.folder(folder.getText()).get()))
			problem = words.text("problem.readOnly");
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	ExportFormat format() {
		return formats.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(ExportFormat.DOCX);
	}

	List<Entry> chosen() {
		List<Entry> chosen = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++)
			if (standards.getItem(i).getChecked())
				chosen.add(entries.get(i));
		return chosen;
	}

	Path before() {
		return format().isComparing() ? versions.get(before.getSelectionIndex()).file() : null;
	}

	/** Returns the file for a standard, named by its code, or where it has none by its own file. */
	Path target(Entry standard) {
		String name = name(standard);
		if (format().isComparing())
			name = name(versions.get(before.getSelectionIndex())) + "_" + name;
		return NewFile.folder(folder.getText()).orElseThrow().resolve(name + format().suffix());
	}

	private static String name(Entry entry) {
		String code = FileNames.safe(entry.code());
		return code.isEmpty() ? entry.file().getFileName().toString().replaceFirst("\\.[^.]*$", "") : code;
	}
}
