package guiju.ui.compare.choose;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import guiju.diff.lineage.Statement;
import guiju.ui.compare.choose.Proposals.Known;
import guiju.versions.lineage.LineageFile;
import guiju.versions.place.FilePlace;

/**
 * Tells which standard is the version before another one, the same for all who ask. What the committee wrote into the lineage file
 * counts first, since a standard may have got another code; else the code tells.
 */
public final class PreviousVersion {

	private PreviousVersion() {}

	/** Returns the version before a standard's, of those in the folder. Reads a small file, so it may be asked for in the background. */
	public static Optional<Known> of(Known now, List<Known> folder) {
		List<String> said = said(now);
		return folder.stream().filter(other -> !other.file().equals(now.file()) && said.contains(other.code())).findFirst()
				.or(() -> Proposals.previous(now, folder));
	}

	/** Returns the code that a line 對照 of the lineage file names as the old one. */
	private static List<String> said(Known now) {
		try {
			return new LineageFile(new FilePlace(now.file()), now.code()).read().statements().stream()
					.filter(each -> each.kind() == Statement.Kind.VERSIONS && each.after().contains(now.code())).flatMap(each -> each.before().stream()).toList();
		} catch (IOException unreadable) {
			return List.of();
		}
	}
}
