package guiju.ui.wizard.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import guiju.dsl.ide.template.NewStandard.Classified;
import guiju.rules.settings.Settings;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.Surroundings;
import guiju.ui.wording.Words;
import guiju.workspace.WorkspaceFile;

/** What is known of a new standard: any of it may stay blank. */
final class HeadPage extends WizardPage {

	private static final int HIGHEST = 6;

	private final Words words = new Words(HeadPage.class);
	private final Settings settings;
	private final Map<String, String> taken = new HashMap<>();
	private Text code;
	private Label codeHint;
	private Button occupation;
	private Text name;
	private ClassificationField category;
	private ClassificationField occupationClass;
	private ClassificationField industry;
	private Combo level;

	/**
	 * @param folder where the standard will be, whose lists of codes are offered, or null
	 */
	HeadPage(Path folder) {
		super("head");
		settings = Surroundings.settings(folder);
		setTitle(words.text("head.title"));
		setDescription(words.text("head.description"));
		Surroundings.workspace().ifPresent(workspace -> workspace.files().forEach(this::take));
	}

	private void take(WorkspaceFile file) {
		if (file.standard().code() != null)
			taken.put(file.standard().code(), file.path());
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = Layouts.page(parent, 3);
		Layouts.label(area, words.text("code"));
		code = Layouts.text(area, 2, words.text("code"));
		code.setMessage("KMC2431-001v1");
		codeHint = Layouts.remark(area, 1, 2);
		Layouts.label(area, words.text("kind"));
		kinds(area);
		Layouts.label(area, words.text("name"));
		name = Layouts.text(area, 2, words.text("name"));
		category = classification(area, "category", Optional.of(settings.categories()));
		occupationClass = classification(area, "occupationClass", settings.occupations());
		industry = classification(area, "industry", settings.industries());
		Layouts.label(area, words.text("level"));
		level = Layouts.named(new Combo(area, SWT.READ_ONLY), words.text("level"));
		level.setItems(levels());
		level.setVisibleItemCount(HIGHEST + 1);
		level.select(0);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).span(2, 1).applyTo(level);
		Layouts.say(Layouts.remark(area, 1, 2), words.text("blank.hint"));
		code.addModifyListener(event -> codeTyped());
		name.addModifyListener(event -> check());
		level.addListener(SWT.Selection, event -> check());
		setControl(area);
		codeTyped();
	}

	private void kinds(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		occupation = Layouts.button(row, SWT.RADIO, words.text("kind.occupation"), this::check);
		Layouts.button(row, SWT.RADIO, words.text("kind.jobFamily"), this::check);
		occupation.setSelection(true);
	}

	private ClassificationField classification(Composite area, String key, Optional<guiju.rules.settings.CodeList> list) {
		return new ClassificationField(area, words.text(key), words.text(key + ".name"), list, this::check);
	}

	private String[] levels() {
		String[] levels = new String[HIGHEST + 1];
		levels[0] = words.text("level.none");
		for (int i = 1; i <= HIGHEST; i++)
			levels[i] = i + "  " + settings.levels().meaning(i, Words.language()).orElse("");
		return levels;
	}

	private void codeTyped() {
		List<String> parts = CodeCheck.parts(code.getText());
		category.propose(parts.get(0));
		occupationClass.propose(parts.get(1));
		check();
	}

	private void check() {
		if (level == null)
			return;
		CodeCheck checked = CodeCheck.of(code.getText(), taken);
		String said = words.text(checked.key(), checked.argument());
		Layouts.say(codeHint, said);
		setErrorMessage(checked.isRefused() ? said : null);
		setPageComplete(!checked.isRefused());
		if (getWizard() instanceof NewWizard wizard)
			wizard.headChanged();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			code.setFocus();
	}

	String code() {
		return code.getText().strip();
	}

	boolean isJobFamily() {
		return !occupation.getSelection();
	}

	String name() {
		return name.getText().strip();
	}

	List<Classified> categories() {
		return List.of(category.value());
	}

	List<Classified> occupations() {
		return List.of(occupationClass.value());
	}

	List<Classified> industries() {
		return List.of(industry.value());
	}

	int level() {
		return Math.max(0, level.getSelectionIndex());
	}
}
