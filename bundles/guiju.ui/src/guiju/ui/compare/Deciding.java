package guiju.ui.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import guiju.diff.lineage.Amendment;
import guiju.diff.lineage.Lineage;
import guiju.diff.lineage.LineageStep;
import guiju.diff.lineage.Statement;
import guiju.files.FileReasons;
import guiju.ui.compare.match.RowMatch;
import guiju.ui.compare.version.Version;
import guiju.ui.wording.Words;
import guiju.versions.lineage.LineageFile;
import guiju.versions.lineage.LineageHistory;

/** Writes what the committee decides about matches into the lineage file of the new version, and takes it back. */
final class Deciding {

	private final Words words = new Words(Deciding.class);
	private final LineageHistory history = new LineageHistory();
	private final Version after;
	private final Supplier<String> text;

	/**
	 * Decides about a version.
	 *
	 * @param text returns what it says now, or null where it cannot be edited here
	 */
	Deciding(Version after, Supplier<String> text) {
		this.after = after;
		this.text = text;
	}

	private LineageFile file(Compared compared) {
		return new LineageFile(after.place(), compared.after().standard().getCode());
	}

	/** Tells whether decisions can be kept at all. */
	boolean isPossible(Compared compared) {
		return file(compared).file().isPresent();
	}

	/** Writes decisions; returns what went wrong, or empty. */
	Optional<String> decide(Compared compared, List<Statement> decisions) {
		Amendment names = compared.names();
		return decide(compared, (Lineage lineage) -> {
			Lineage amended = lineage;
			for (Statement decision : decisions)
				amended = names.with(amended, decision, compared.before().standard().getCode(), compared.after().standard().getCode());
			return amended;
		});
	}

	/** Forgets what was decided about a row; returns what went wrong, or empty. */
	Optional<String> takeBack(Compared compared, RowMatch match) {
		return decide(compared, (Lineage lineage) -> {
			Lineage left = lineage;
			for (Statement decision : match.decisions())
				left = left.without(decision);
			return left;
		});
	}

	private Optional<String> decide(Compared compared, UnaryOperator<Lineage> change) {
		return change(compared, change, step -> history.add(step, text.get()));
	}

	/** Tells whether a decision is what undo takes back next. */
	boolean canUndo() {
		return history.undoable(text.get()).isPresent();
	}

	/** Tells whether a decision is what redo makes again next. */
	boolean canRedo() {
		return history.redoable(text.get()).isPresent();
	}

	/** Takes the last decision back; returns what went wrong, or empty. */
	Optional<String> undo(Compared compared) {
		return history.undoable(text.get()).flatMap(last -> change(compared, last::back, step -> history.undone()));
	}

	/** Makes the decision taken back last again; returns what went wrong, or empty. */
	Optional<String> redo(Compared compared) {
		return history.redoable(text.get()).flatMap(last -> change(compared, last::forth, step -> history.redone()));
	}

	private Optional<String> change(Compared compared, UnaryOperator<Lineage> change, Consumer<LineageStep> written) {
		LineageFile file = file(compared);
		if (file.file().isEmpty())
			return Optional.of(words.text(file.name() == null ? "lineage.codeless" : "lineage.nowhere"));
		try {
			// The file is read anew, since somebody may have written into it meanwhile.
			Lineage before = file.read();
			file.write(change.apply(before));
			written.accept(new LineageStep(before, file.read()));
			return Optional.empty();
		} catch (IOException failed) {
			return Optional.of(words.text("lineage.unwritable", file.name(), FileReasons.of(failed).text(Words.language())));
		}
	}
}
