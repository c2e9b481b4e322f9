package guiju.ui.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import guiju.diff.lineage.Amendment;
import guiju.diff.lineage.Lineage;
import guiju.diff.lineage.Statement;
import guiju.files.FileReasons;
import guiju.ui.compare.match.LineageFile;
import guiju.ui.compare.match.RowMatch;
import guiju.ui.compare.version.Version;
import guiju.ui.wording.Words;

/** Writes what the committee decides about matches into the lineage file of the new version. */
final class Deciding {

	private final Words words = new Words(Deciding.class);
	private final Version after;

	Deciding(Version after) {
		this.after = after;
	}

	private LineageFile file(Compared compared) {
		return new LineageFile(after, compared.after().standard().getCode());
	}

	/** Tells whether decisions can be kept at all. */
	boolean isPossible(Compared compared) {
		return file(compared).file().isPresent();
	}

	/** Writes decisions; returns what went wrong, or empty. */
	Optional<String> decide(Compared compared, List<Statement> decisions) {
		Amendment names = compared.names();
		return change(compared, lineage -> {
			Lineage amended = lineage;
			for (Statement decision : decisions)
				amended = names.with(amended, decision, compared.before().standard().getCode(), compared.after().standard().getCode());
			return amended;
		});
	}

	/** Forgets what was decided about a row; returns what went wrong, or empty. */
	Optional<String> takeBack(Compared compared, RowMatch match) {
		return change(compared, lineage -> {
			Lineage left = lineage;
			for (Statement decision : match.decisions())
				left = left.without(decision);
			return left;
		});
	}

	private Optional<String> change(Compared compared, java.util.function.UnaryOperator<Lineage> change) {
		LineageFile file = file(compared);
		if (file.file().isEmpty())
			return Optional.of(words.text(file.name() == null ? "lineage.codeless" : "lineage.nowhere"));
		try {
			// The file is read anew, since somebody may have written into it meanwhile.
			file.write(change.apply(file.read()));
			return Optional.empty();
		} catch (IOException failed) {
			return Optional.of(words.text("lineage.unwritable", file.name(), FileReasons.of(failed).text(Words.language())));
		}
	}
}
