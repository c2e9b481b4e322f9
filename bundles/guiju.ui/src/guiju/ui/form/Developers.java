package guiju.ui.form;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;

import guiju.model.OcsPackage.Literals;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;

/** Who developed the standard. */
record Developers(FormSite site) implements ListField.Entries {

	private static List<String> all(Snapshot snapshot) {
		return snapshot.parsed().standard().getDevelopers();
	}

	/** Names change while they are typed; so the lines are told apart by their number. */
	@Override
	public List<?> of(Snapshot snapshot) {
		return IntStream.range(0, all(snapshot).size()).boxed().toList();
	}

	@Override
	public List<WordField> fields(Composite row, int index) {
		String name = site.words().text("list.entry", site.names().feature(Literals.STANDARD, Literals.STANDARD__DEVELOPERS), index + 1);
		return List.of(new WordField(row, site, name, snapshot -> index < all(snapshot).size() ? all(snapshot).get(index) : "", (snapshot, value) -> write(snapshot, index, value), false)
				.hint(site.words().text("list.add")));
	}

	private static TreeEdit write(Snapshot snapshot, int index, String value) {
		if (index >= all(snapshot).size())
			return value == null ? null : new TreeEdit.AddEntry(snapshot.tree().root(), Literals.STANDARD__DEVELOPERS, all(snapshot).size(), value);
		return value == null ? new TreeEdit.RemoveEntry(snapshot.tree().root(), Literals.STANDARD__DEVELOPERS, index)
				: new TreeEdit.SetEntry(snapshot.tree().root(), Literals.STANDARD__DEVELOPERS, index, value);
	}

	@Override
	public TreeEdit remove(Snapshot snapshot, int index) {
		return new TreeEdit.RemoveEntry(snapshot.tree().root(), Literals.STANDARD__DEVELOPERS, index);
	}
}
