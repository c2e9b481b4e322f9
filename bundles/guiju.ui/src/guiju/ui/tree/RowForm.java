package guiju.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import guiju.model.OcsPackage.Literals;
import guiju.model.labels.DomainNames;
import guiju.model.labels.DomainType;
import guiju.model.labels.Icons;
import guiju.sync.session.Snapshot;
import guiju.ui.form.FormPane;
import guiju.ui.wording.Words;

/** Shows in the form what the selected row is: an element, a list of elements, or a line that cannot be read. */
final class RowForm {

	private final Words words = new Words(RowForm.class);
	private final DomainNames names = new DomainNames(Words.language());
	private final FormPane form;
	private final OutlineTree tree;
	private final TreeActions actions;
	private final Runnable showText;
	private Row told;
	private String toldWords;

	RowForm(FormPane form, OutlineTree tree, TreeActions actions, Runnable showText) {
		this.form = form;
		this.tree = tree;
		this.actions = actions;
		this.showText = showText;
	}

	void refresh() {
		show();
	}

	void show() {
		Row row = actions.row().orElse(tree.rows().root());
		Snapshot snapshot = tree.rows().snapshot();
		switch (row) {
			case Row.Of of -> {
				told = null;
				form.show(of.key(), snapshot, tree.rows().findings(row), offers(row));
			}
			case Row.Group group -> tellOnce(row, () -> group(group, snapshot));
			case Row.Broken line -> tellOnce(row, () -> broken(line, snapshot));
		}
	}

	/** What is only told is made anew when it says something else. */
	private void tellOnce(Row row, Runnable teller) {
		String now = RowText.of(row, tree.rows()).line();
		if (row.equals(told) && Objects.equals(now, toldWords))
			return;
		told = row;
		toldWords = now;
		teller.run();
	}

	private void group(Row.Group group, Snapshot snapshot) {
		EObject owner = snapshot.tree().object(group.owner());
		if (owner == null)
			return;
		DomainType type = DomainType.of(group.feature(), group.feature().getEReferenceType());
		form.tell(Icons.of(type), names.feature(owner.eClass(), group.feature()), words.text(hint(group)), snapshot, List.of(), offers(group));
	}

	private static String hint(Row.Group group) {
		boolean cited = group.feature() == Literals.TASK__KNOWLEDGE || group.feature() == Literals.TASK__SKILLS;
		return cited ? "group.cited" : group.feature() == Literals.STANDARD__ACCEPTANCES ? "group.accepted" : "group.elements";
	}

	private void broken(Row.Broken line, Snapshot snapshot) {
		form.tell(RowForm.class.getResource("/icons/tree/broken.svg"), words.text("broken.title"), line.text() + "\n\n" + words.text("broken.hint"), snapshot, tree.rows().findings(line),
				List.of(new FormPane.Offer(words.text("showText"), showText)));
	}

	/** What belongs below an element is offered in its form, since nobody looks for it in a menu first. */
	private List<FormPane.Offer> offers(Row row) {
		List<FormPane.Offer> offers = new ArrayList<>();
		boolean standard = row.equals(tree.rows().root());
		for (NewElements.Choice choice : NewElements.at(tree.rows(), row)) {
			boolean wanted = !choice.behind() && (!choice.isCitation() || row instanceof Row.Group) && choice.place().getEReferenceType() != Literals.CLASSIFICATION;
			if (wanted && (!standard || choice.place() == Literals.STANDARD__DUTIES)) {
				DomainType type = DomainType.of(choice.place(), choice.place().getEReferenceType());
				offers.add(new FormPane.Offer(words.text("add", names.type(type)), () -> again(row, choice)));
			}
		}
		return offers;
	}

	/** The position may be another one by the time of the click. */
	private void again(Row row, NewElements.Choice choice) {
		NewElements.at(tree.rows(), row).stream().filter(now -> now.place() == choice.place() && now.behind() == choice.behind()).findFirst().ifPresent(actions::insert);
	}
}
