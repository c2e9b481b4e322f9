package guiju.ui.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FontDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import guiju.text.keyword.Vocabulary;
import guiju.ui.language.Language;
import guiju.ui.theme.Themes;
import guiju.ui.wording.Words;

/** Language, keywords, theme and the font of texts. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private final Words words = new Words(GeneralPage.class);
	private final List<Button> languages = new ArrayList<>();
	private final List<Button> keywords = new ArrayList<>();
	private final List<Button> themes = new ArrayList<>();
	private Label sample;
	private FontData[] font;

	@Override
	public void init(IWorkbench workbench) {
		font = JFaceResources.getTextFont().getFontData();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(area);
		createLanguage(group(area, "language"));
		createKeywords(group(area, "keywords"));
		createTheme(group(area, "theme"));
		createFont(group(area, "font"));
		new DialogNames(words).give(parent.getShell());
		return area;
	}

	private Group group(Composite area, String key) {
		Group group = new Group(area, SWT.NONE);
		group.setText(words.text(key));
		GridLayoutFactory.swtDefaults().margins(10, 8).numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private void createLanguage(Group group) {
		Language chosen = Language.chosen().orElse(Language.running());
		for (Language each : Language.values()) {
			Button button = radio(group, "language." + each.name(), each == chosen);
			languages.add(button);
		}
		Label note = new Label(group, SWT.WRAP);
		note.setText(words.text("language.note"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(260, SWT.DEFAULT).applyTo(note);
		Button restart = new Button(group, SWT.PUSH);
		restart.setText(words.text("language.restart"));
		restart.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			performOk();
			PlatformUI.getWorkbench().restart();
		}));
	}

	private void createKeywords(Group group) {
		for (Vocabulary each : Vocabulary.values())
			keywords.add(radio(group, "keywords." + each.name(), each == KeywordLanguage.chosen()));
		Label note = new Label(group, SWT.WRAP);
		note.setText(words.text("keywords.note"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(note);
	}

	private void createTheme(Group group) {
		for (Themes.Choice each : Themes.Choice.values())
			themes.add(radio(group, "theme." + each.name(), each == Themes.chosen()));
	}

	private Button radio(Group group, String key, boolean selected) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(words.text(key));
		button.setSelection(selected);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private void createFont(Group group) {
		sample = new Label(group, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sample);
		Button change = new Button(group, SWT.PUSH);
		change.setText(words.text("font.change"));
		change.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			FontDialog dialog = new FontDialog(getShell());
			dialog.setFontList(font);
			dialog.setEffectsVisible(false);
			if (dialog.open() != null)
				font = dialog.getFontList();
			showSample();
		}));
		Composite sizes = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(sizes);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(sizes);
		size(sizes, "font.smaller", -1);
		size(sizes, "font.larger", 1);
		showSample();
	}

	private void size(Composite parent, String key, int step) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			font = FontSize.changed(font, step);
			showSample();
		}));
	}

	private void showSample() {
		sample.setText(words.text("font.sample", font[0].getName(), font[0].getHeight()));
	}

	@Override
	protected void performDefaults() {
		select(languages, Language.running().ordinal());
		select(keywords, Vocabulary.CHINESE.ordinal());
		select(themes, Themes.Choice.SYSTEM.ordinal());
		font = PreferenceConverter.getDefaultFontDataArray(workbenchStore(), JFaceResources.TEXT_FONT);
		showSample();
		super.performDefaults();
	}

	private static void select(List<Button> buttons, int index) {
		for (int i = 0; i < buttons.size(); i++)
			buttons.get(i).setSelection(i == index);
	}

	@Override
	public boolean performOk() {
		Language language = Language.values()[selected(languages)];
		if (language != Language.chosen().orElse(Language.running()))
			language.choose();
		KeywordLanguage.choose(Vocabulary.values()[selected(keywords)]);
		Themes.Choice theme = Themes.Choice.values()[selected(themes)];
		if (theme != Themes.chosen())
			Themes.choose(theme);
		FontSize.set(font);
		return true;
	}

	private static int selected(List<Button> buttons) {
		for (int i = 0; i < buttons.size(); i++)
			if (buttons.get(i).getSelection())
				return i;
		return 0;
	}

	private static ScopedPreferenceStore workbenchStore() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
	}
}
