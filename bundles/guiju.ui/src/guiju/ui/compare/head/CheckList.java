package guiju.ui.compare.head;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import guiju.diff.change.Change;
import guiju.ui.wording.Words;

/**
 * A button that says what is chosen and drops a list with check marks, in which several may be chosen. It is as wide as what it
 * says, so that the choice can be read whole in each language and size of font.
 */
final class CheckList<T> {

	/** More names than these would push the other filters away. */
	private static final int NAMED = 3;

	private final Words words = new Words(CheckList.class);
	private final String key;
	private final Function<T, String> namer;
	private final Runnable listener;
	private final DropButton button;
	private final Set<T> chosen = new LinkedHashSet<>();
	private List<T> values = List.of();
	private List<String> rows = List.of();

	/**
	 * Makes one that offers nothing yet.
	 *
	 * @param key the wording of its name; with ".all" of no choice and with ".some" of many
	 */
	CheckList(Composite parent, String key, Function<T, String> namer, Runnable listener) {
		this.key = key;
		this.namer = namer;
		this.listener = listener;
		button = new DropButton(parent, words.text(key), this::popup);
		say();
	}

	/** Returns what is chosen; nothing for all. */
	Set<T> chosen() {
		return Set.copyOf(chosen);
	}

	/** Offers what there is of, and what is chosen though there is no more of it. */
	void offer(List<Change> changes, List<T> candidates, BiPredicate<Change, T> is) {
		values = candidates.stream().filter(each -> chosen.contains(each) || changes.stream().anyMatch(change -> is.test(change, each))).toList();
		rows = values.stream().map(each -> row(each, changes.stream().filter(change -> is.test(change, each)).toList())).toList();
		button.setEnabled(!values.isEmpty());
	}

	/** Forgets what is chosen. */
	void clear() {
		chosen.clear();
		say();
	}

	/** Changes that only follow from others are counted apart, as in the summary. */
	private String row(T value, List<Change> changes) {
		long own = changes.stream().filter(change -> change.cause() == null).count();
		long following = changes.size() - own;
		String name = namer.apply(value);
		return following == 0 ? words.text("row", name, own) : words.text(own == 0 ? "row.only" : "row.following", name, own, following);
	}

	private CheckPopup popup(Control below) {
		List<String> texts = new ArrayList<>(List.of(words.text(key + ".all")));
		texts.addAll(rows);
		return new CheckPopup(below, words.text(key), texts, true, this::isChecked, this::check);
	}

	private boolean isChecked(int row) {
		return row == 0 ? chosen.isEmpty() : chosen.contains(values.get(row - 1));
	}

	private void check(int row) {
		if (row == 0)
			chosen.clear();
		else if (!chosen.remove(values.get(row - 1)))
			chosen.add(values.get(row - 1));
		say();
		listener.run();
	}

	/** Says what is chosen, in the order of the list. */
	private void say() {
		String names = values.stream().filter(chosen::contains).map(namer).collect(Collectors.joining(words.text("and")));
		String said = chosen.isEmpty() ? words.text(key + ".all") : chosen.size() > NAMED ? words.text(key + ".some", chosen.size()) : names;
		button.say(said, chosen.isEmpty() ? said : names);
	}
}
