package guiju.ui.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

import guiju.model.Classification;
import guiju.model.OcsPackage.Literals;
import guiju.rules.settings.CodeList;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;

/** The categories, occupations or industries of a standard: a code and a name each; the name of a known code comes by itself. */
record Classifications(FormSite site, EReference feature) implements ListField.Entries {

	@SuppressWarnings("unchecked")
	private List<Classification> all(Snapshot snapshot) {
		return (List<Classification>) snapshot.parsed().standard().eGet(feature);
	}

	@Override
	public List<?> of(Snapshot snapshot) {
		return all(snapshot).stream().map(snapshot.tree()::key).toList();
	}

	@Override
	public List<WordField> fields(Composite row, int index) {
		return List.of(field(row, index, Literals.CLASSIFICATION__CODE).width(9).hint(site.words().text("list.add")),
				field(row, index, Literals.CLASSIFICATION__NAME));
	}

	private WordField field(Composite row, int index, EAttribute attribute) {
		String name = site.words().text("list.entry", site.names().feature(Literals.STANDARD, feature) + " " + site.names().feature(Literals.CLASSIFICATION, attribute), index + 1);
		return new WordField(row, site, name, snapshot -> index < all(snapshot).size() ? (String) all(snapshot).get(index).eGet(attribute) : "",
				(snapshot, value) -> write(snapshot, index, attribute, value), false);
	}

	private TreeEdit write(Snapshot snapshot, int index, EAttribute attribute, String value) {
		ElementKey root = snapshot.tree().root();
		if (index >= all(snapshot).size())
			return value == null ? null : new TreeEdit.Insert(root, all(snapshot).size(), named(Draft.of(feature).with(attribute, value), attribute, value));
		Classification there = all(snapshot).get(index);
		ElementKey key = snapshot.tree().key(there);
		if (value == null && (attribute == Literals.CLASSIFICATION__CODE ? there.getName() : there.getCode()) == null)
			return new TreeEdit.Delete(List.of(key));
		return new TreeEdit.SetValue(key, attribute, value);
	}

	private Draft named(Draft draft, EAttribute attribute, String value) {
		String known = attribute == Literals.CLASSIFICATION__CODE && list() != null ? list().names().get(value) : null;
		return Objects.requireNonNullElse(known, "").isBlank() ? draft : draft.with(Literals.CLASSIFICATION__NAME, known);
	}

	private CodeList list() {
		if (feature == Literals.STANDARD__CATEGORIES)
			return site.settings().get().categories();
		return (feature == Literals.STANDARD__OCCUPATIONS ? site.settings().get().occupations() : site.settings().get().industries()).orElse(null);
	}

	@Override
	public TreeEdit remove(Snapshot snapshot, int index) {
		return new TreeEdit.Delete(List.of(snapshot.tree().key(all(snapshot).get(index))));
	}
}
