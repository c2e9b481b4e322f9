package guiju.sync.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.location.Region;
import guiju.sync.lines.Block;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;

/** Collects changes of a text in any order, and which regions belong to what is edited, comments included. */
final class Changes {

	private record Change(int start, int end, String text) {}

	private final String text;
	private final List<Change> changes = new ArrayList<>();
	private final List<Region> owned = new ArrayList<>();

	Changes(String text) {
		this.text = text;
	}

	void replace(int start, int end, String by) {
		if (!text.substring(start, end).equals(by))
			changes.add(new Change(start, end, by));
	}

	/** Puts a text at a place; of several at one place the one that comes first stands first. */
	void insert(int at, String what) {
		replace(at, at, what);
	}

	/** Takes lines away, comments included. */
	void remove(Block block) {
		int start = block.first().index() == 0 && text.startsWith("\ufeff") ? 1 : block.start();
		own(block);
		replace(start, block.next(), "");
	}

	/** Notes that lines belong to what is edited. */
	void own(Block block) {
		owned.add(new Region(block.start(), block.next() - block.start()));
	}

	List<Region> owned() {
		return List.copyOf(owned);
	}

	/** Returns the changes in text order; what is put at a place stands before what is taken away there. */
	List<Replacement> toList() {
		List<Change> sorted = new ArrayList<>(changes);
		sorted.sort(Comparator.comparingInt(Change::start).thenComparing(change -> change.end() > change.start()));
		withoutEmptyLine(sorted);
		Replacements replacements = new Replacements(text);
		int end = 0;
		for (Change change : sorted) {
			if (change.start() < end)
				throw RefusedException.of(Cause.UNVERIFIED, "otherModel", "two changes of one place");
			replacements.replace(change.start(), change.end(), change.text());
			end = change.end();
		}
		return replacements.toList();
	}

	/** What is put behind a last line without line end begins with one; it is too many where that line goes. */
	private void withoutEmptyLine(List<Change> sorted) {
		boolean removed = sorted.stream().anyMatch(change -> change.end() == text.length() && change.end() > change.start()
				&& change.text().isEmpty() && (change.start() == 0 || "\n\r".indexOf(text.charAt(change.start() - 1)) >= 0));
		for (int i = 0; removed && i < sorted.size(); i++) {
			Change change = sorted.get(i);
			if (change.start() == text.length() && change.end() == text.length()) {
				sorted.set(i, new Change(change.start(), change.end(), change.text().replaceFirst("^(\r\n|\n|\r)", "")));
				return;
			}
		}
	}
}
