package guiju.ui.wizard.exporting;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import guiju.rules.history.VersionCode;

/** Finds the versions of one standard in a folder. */
final class Versions {

	/**
	 * A standard in a file.
	 *
	 * @param file the file
	 * @param code its code as written, or null
	 * @param name its name, or null
	 */
	record Entry(Path file, String code, String name) {

		/** Returns the words for a list. */
		String shown() {
			String words = ((code == null ? "" : code) + "  " + (name == null ? "" : name)).strip();
			return words.isEmpty() ? file.getFileName().toString() : words;
		}
	}

	private Versions() {}

	/** Returns the other versions of a standard, the one before it first, then those before that, then later ones. */
	static List<Entry> others(Entry standard, List<Entry> all) {
		VersionCode own = VersionCode.of(standard.code());
		if (own == null)
			return List.of();
		return all.stream().filter(entry -> !entry.file().equals(standard.file()) && VersionCode.of(entry.code()) != null)
				.filter(entry -> VersionCode.of(entry.code()).isOfSameStandard(own)).sorted(Comparator.comparingInt(entry -> distance(entry, own))).toList();
	}

	private static int distance(Entry entry, VersionCode own) {
		int number = VersionCode.of(entry.code()).number();
		return number < own.number() ? own.number() - number : 1000 + number - own.number();
	}
}
