package guiju.ui.compare.choose;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import guiju.git.revision.RevisionEntry;
import guiju.model.code.StandardCode;
import guiju.ui.compare.version.CommittedVersion;
import guiju.ui.compare.version.FileVersion;

/** Proposes what a standard is compared with: its previous version first, then its other versions, then all else in the folder. */
public final class Proposals {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

	/**
	 * A standard of the folder.
	 *
	 * @param file its file
	 * @param path its path below the folder
	 * @param code its code as printed, or null
	 * @param name its name, or null
	 */
	public record Known(Path file, String path, String code, String name) {

		Optional<StandardCode> parsed() {
			return code == null ? Optional.empty() : StandardCode.parse(code);
		}

		/** Returns what it is called in a list. */
		public String title() {
			String named = (code == null ? "" : code + "　") + (name == null ? "" : name);
			return named.isBlank() ? file.getFileName().toString() : named.strip();
		}
	}

	private Proposals() {}

	/** Returns the version before a standard's: of the same code the next lower version, and of several such the one that stands nearest. */
	public static Optional<Known> previous(Known now, List<Known> folder) {
		Optional<StandardCode> code = now.parsed();
		if (code.isEmpty())
			return Optional.empty();
		return folder.stream().filter(other -> !other.file().equals(now.file()))
				.filter(other -> other.parsed().filter(old -> old.base().equals(code.get().base()) && old.version() < code.get().version()).isPresent())
				.max(Comparator.comparing((Known other) -> other.parsed().get().version()).thenComparing(other -> isBeside(other, now)));
	}

	private static boolean isBeside(Known one, Known other) {
		return one.file().getParent() != null && one.file().getParent().equals(other.file().getParent());
	}

	/** Puts two standards in order: the lower version first, else as they were given. */
	public static List<Known> ordered(Known one, Known other) {
		int first = one.parsed().map(StandardCode::version).orElse(0);
		int second = other.parsed().map(StandardCode::version).orElse(0);
		boolean same = one.parsed().map(StandardCode::base).equals(other.parsed().map(StandardCode::base));
		return same && second < first ? List.of(other, one) : List.of(one, other);
	}

	/** Returns what to offer as the old version of a standard, likeliest first. */
	public static List<Candidate> before(Known now, List<Known> folder) {
		Known previous = previous(now, folder).orElse(null);
		String base = now.parsed().map(StandardCode::base).orElse(null);
		List<Candidate> candidates = new ArrayList<>();
		for (Known other : folder) {
			if (other.file().equals(now.file()))
				continue;
			boolean same = base != null && base.equals(other.parsed().map(StandardCode::base).orElse(null));
			candidates.add(candidate(other, other.equals(previous) ? Candidate.Kind.PREVIOUS : same ? Candidate.Kind.SAME_STANDARD : Candidate.Kind.OTHER));
		}
		candidates.sort(Comparator.comparing(Candidate::kind));
		return candidates;
	}

	/** Returns what to offer as the new version. */
	public static List<Candidate> after(List<Known> folder) {
		return folder.stream().map(known -> candidate(known, Candidate.Kind.OTHER)).toList();
	}

	private static Candidate candidate(Known known, Candidate.Kind kind) {
		return new Candidate(new FileVersion(known.file()), known.title(), known.path(), kind);
	}

	/** Returns what to offer of a file's revisions. */
	public static List<Candidate> revisions(Path file, List<RevisionEntry> entries, ZoneId zone) {
		return entries.stream().map(entry -> new Candidate(new CommittedVersion(file.getParent(), entry.revisionPath()),
				DATE.format(entry.when().atZone(zone)) + "　" + entry.subject(), entry.shortId() + "　" + entry.who(), Candidate.Kind.REVISION)).toList();
	}
}
