package guiju.ui.wizard.importing;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.location.Region;

/** A text that is mended before it is saved, and where by now stands what its first wording had somewhere. */
final class EditedText {

	private record Edit(int offset, int removed, int added) {}

	private final String first;
	private final List<Edit> edits = new ArrayList<>();
	private String now;

	EditedText(String first) {
		this.first = first;
		now = first;
	}

	/** Returns the text as it was made. */
	String first() {
		return first;
	}

	/** Returns the text as it is. */
	String now() {
		return now;
	}

	/** Tells whether the text is other than it was made. */
	boolean isEdited() {
		return !now.equals(first);
	}

	/** Takes in a change that somebody made. */
	void edit(int offset, int removed, String added) {
		now = now.substring(0, offset) + added + now.substring(offset + removed);
		edits.add(new Edit(offset, removed, added.length()));
	}

	/** Returns where a region of the first wording is by now; what is written at its end belongs to it. */
	Region now(Region then) {
		int start = then.offset();
		int end = then.end();
		for (Edit edit : edits) {
			int grown = edit.added() - edit.removed();
			int editEnd = edit.offset() + edit.removed();
			start = edit.offset() >= start ? start : editEnd <= start ? start + grown : edit.offset();
			end = edit.offset() > end ? end : editEnd <= end ? end + grown : edit.offset() + edit.added();
		}
		return new Region(start, Math.max(0, end - start));
	}
}
