package guiju.ui.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Shell;

import guiju.diff.element.Entry;
import guiju.diff.match.Matching;
import guiju.ui.picker.Picker;
import guiju.ui.wording.Words;

/**
 * Asks which element of the other version an element really is, or which several: it was split, or they were merged. Those without a
 * counterpart stand first.
 */
public final class ElementPicker extends Picker {

	private static final Words WORDS = new Words(ElementPicker.class);

	private final Entry own;
	private final boolean toNew;
	private final Matching matching;
	private final List<Entry> offered = new ArrayList<>();
	private List<Entry> shown = List.of();
	private List<Entry> chosen = List.of();

	/**
	 * Asks about an element.
	 *
	 * @param candidates the elements of its kind in the other version
	 * @param toNew whether those are the new ones
	 */
	public ElementPicker(Shell shell, Entry own, List<Entry> candidates, Matching matching, boolean toNew) {
		super(shell, WORDS, true, 640, 80, 360, 120);
		this.own = own;
		this.toNew = toNew;
		this.matching = matching;
		candidates.stream().filter(this::isFree).forEach(offered::add);
		candidates.stream().filter(candidate -> !isFree(candidate)).forEach(offered::add);
	}

	private boolean isFree(Entry candidate) {
		return (toNew ? matching.ofAfter(candidate.path()) : matching.ofBefore(candidate.path())).isEmpty();
	}

	/** Asks; none if nothing was chosen. */
	public List<Entry> ask() {
		return open() == OK ? chosen : List.of();
	}

	@Override
	protected String title() {
		return WORDS.text("picker.title");
	}

	@Override
	protected String question() {
		return WORDS.text(toNew ? "picker.new" : "picker.old", name(own));
	}

	private static String name(Entry entry) {
		return (entry.code() == null ? "" : entry.code() + " ") + (entry.text() == null ? "" : entry.text());
	}

	@Override
	protected List<String[]> rows(String wanted) {
		shown = offered.stream().filter(each -> name(each).toLowerCase(Locale.ROOT).contains(wanted)).toList();
		return shown.stream().map(each -> new String[] {each.code() == null ? "" : each.code(), each.text() == null ? "" : each.text(),
				WORDS.text(!isFree(each) ? "picker.matched" : toNew ? "picker.added" : "picker.removed")}).toList();
	}

	@Override
	protected void take(int[] rows) {
		chosen = IntStream.of(rows).mapToObj(shown::get).toList();
	}
}
