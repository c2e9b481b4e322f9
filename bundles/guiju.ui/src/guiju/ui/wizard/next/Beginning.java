package guiju.ui.wizard.next;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import guiju.dsl.StandardParser;
import guiju.files.FileNames;
import guiju.revision.revise.Draft;
import guiju.revision.revise.Moved;
import guiju.revision.revise.ReviseRefusedException;
import guiju.revision.revise.Reviser;
import guiju.revision.wording.Wordings;
import guiju.ui.wording.Words;

/**
 * A next version as it would be begun now.
 *
 * @param file the file of the version at hand
 * @param text its text
 * @param draft the draft
 * @param moved what moved on
 */
record Beginning(Path file, String text, Draft draft, Moved moved) {

	static Beginning of(Path file, String text, LocalDate date, StandardParser parser) throws ReviseRefusedException {
		Draft draft = new Reviser(parser).revise(text, date);
		return new Beginning(file, text, draft, Moved.of(parser.parse(text), parser.parse(draft.text())));
	}

	/** Returns what to call the new file: its code, or where there is none yet the old name and a number. */
	String name(Words words) {
		String name = draft.code() == null ? "" : FileNames.safe(draft.code());
		return name.isEmpty() ? words.text("file.next", file.getFileName().toString().replaceFirst("\\.ocs$", "")) : name + ".ocs";
	}

	/** Returns what is done beyond copying, a line each. */
	List<String> told(Words words) {
		List<String> told = new ArrayList<>();
		if (draft.code() != null)
			told.add(words.text("told.code", moved.oldCode(), moved.newCode()));
		if (moved.rows() > 0)
			told.add(words.text(moved.outdated() > 0 ? "told.history" : "told.historyBegun", moved.rows(), moved.outdated()));
		told.add(moved.reasons() > 0 ? words.text("told.reasons", moved.reasons()) : words.text("told.noReasons"));
		if (moved.comments() > 0)
			told.add(words.text("told.comments", moved.comments()));
		Wordings wordings = new Wordings(Words.language());
		draft.told().forEach(message -> told.add(wordings.text(message)));
		if (draft.code() != null)
			told.add(words.text("told.lineage", lineage()));
		return told;
	}

	/** Returns the name of the file for what the committee decides about matches. */
	String lineage() {
		return FileNames.safe(draft.code()) + ".lineage";
	}
}
