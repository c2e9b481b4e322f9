package guiju.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

import guiju.model.Acceptance;
import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Element;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.Output;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.code.ElementKind;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.text.writer.Parts;

/** Makes the fields that an element has, in the order in which it is written. */
final class FormFields {

	private final Composite parent;
	private final FormSite site;
	private final ElementKey key;
	private final List<Field> fields = new ArrayList<>();
	private EObject object;

	FormFields(Composite parent, FormSite site, ElementKey key) {
		this.parent = parent;
		this.site = site;
		this.key = key;
	}

	/** Makes the fields; the first one is what most come for. */
	List<Field> of(EObject element) {
		object = element;
		switch (element) {
			case Standard standard -> standard();
			case Task task -> task();
			case Definition definition -> definition(definition);
			case Output output -> texts(Literals.OUTPUT__TEXT, 3);
			case Indicator indicator -> texts(Literals.INDICATOR__TEXT, 4);
			case Note note -> note();
			case Item item -> text(Literals.ITEM__TEXT, 4);
			case RevisionReason reason -> reason();
			case Version version -> version();
			case Acceptance acceptance -> text(Literals.ACCEPTANCE__REASON, 3);
			case Citation citation -> fields.add(word(Literals.CITATION__CODE));
			default -> texts(Parts.text(element.eClass()), 1);
		}
		if (element instanceof Element && !(element instanceof Version))
			text(Literals.ELEMENT__REASON, 2);
		return fields;
	}

	private void standard() {
		fields.add(word(Literals.CODED__CODE));
		fields.add(new KindField(parent, site, key, name(Literals.STANDARD__NAME_KIND), Literals.STANDARD__NAME_KIND));
		line(Literals.STANDARD__NAME);
		fields.add(new LevelField(parent, site, key, name(Literals.STANDARD__LEVEL_TEXT), Literals.STANDARD__LEVEL_TEXT));
		text(Literals.STANDARD__DESCRIPTION, 3);
		for (var feature : List.of(Literals.STANDARD__CATEGORIES, Literals.STANDARD__OCCUPATIONS, Literals.STANDARD__INDUSTRIES))
			fields.add(new ListField(parent, site, site.names().feature(Literals.STANDARD, feature), new Classifications(site, feature)));
		fields.add(new ListField(parent, site, name(Literals.STANDARD__DEVELOPERS), new Developers(site)));
		fields.add(word(Literals.STANDARD__VALID_UNTIL_TEXT).hint("2027/12/31"));
		fields.add(new VersionTable(parent, site, site.names().feature(Literals.STANDARD, Literals.STANDARD__VERSIONS)));
	}

	private void task() {
		line(Literals.TASK__NAME);
		fields.add(new LevelField(parent, site, key, name(Literals.TASK__LEVEL_TEXT), Literals.TASK__LEVEL_TEXT));
		fields.add(new CitationField(parent, site, key, Literals.TASK__KNOWLEDGE));
		fields.add(new CitationField(parent, site, key, Literals.TASK__SKILLS));
		fields.add(code());
	}

	private void definition(Definition definition) {
		line(Literals.DEFINITION__NAME);
		if (definition instanceof Attitude)
			text(Literals.ATTITUDE__DEFINITION, 4);
		else
			fields.add(new CitedByField(parent, site, key));
		fields.add(code());
	}

	private void texts(EAttribute feature, int lines) {
		if (lines == 1)
			line(feature);
		else
			text(feature, lines);
		if (object instanceof Coded)
			fields.add(code());
	}

	private void note() {
		text(Literals.ITEM__TEXT, 5);
		fields.add(word(Literals.NOTE__LABEL));
	}

	private void reason() {
		fields.add(new KindField(parent, site, key, name(Literals.REVISION_REASON__KIND), Literals.REVISION_REASON__KIND));
		fields.add(word(Literals.REVISION_REASON__CODE));
		fields.add(word(Literals.REVISION_REASON__CITATION));
		text(Literals.REVISION_REASON__TEXT, 3);
	}

	private void version() {
		fields.add(word(Literals.VERSION__VERSION));
		fields.add(word(Literals.CODED__CODE));
		line(Literals.VERSION__NAME);
		fields.add(word(Literals.VERSION__DATE_TEXT).hint("2023/12/15"));
		line(Literals.VERSION__STATUS);
		text(Literals.VERSION__NOTE, 2);
	}

	private String name(EAttribute feature) {
		return site.names().feature(object.eClass(), feature);
	}

	private void line(EAttribute feature) {
		fields.add(new TextField(parent, site, key, name(feature), feature, true, 1));
	}

	private void text(EAttribute feature, int lines) {
		fields.add(new TextField(parent, site, key, name(feature), feature, false, lines));
	}

	private WordField word(EAttribute feature) {
		return new WordField(parent, site, name(feature), snapshot -> value(snapshot, feature), (snapshot, value) -> new TreeEdit.SetValue(key, feature, value));
	}

	/** Another code is a rename, with all that cites it and with the codes below. */
	private WordField code() {
		boolean renamed = ElementKind.of(object) != null;
		return new WordField(parent, site, name(Literals.CODED__CODE), snapshot -> value(snapshot, Literals.CODED__CODE),
				(snapshot, value) -> renamed && value != null && value(snapshot, Literals.CODED__CODE) != null ? new TreeEdit.RenameCode(key, value, true)
						: new TreeEdit.SetValue(key, Literals.CODED__CODE, value));
	}

	private String value(Snapshot snapshot, EAttribute feature) {
		EObject now = snapshot.tree().object(key);
		return now == null || !now.eClass().getEAllAttributes().contains(feature) ? null : (String) now.eGet(feature);
	}
}
