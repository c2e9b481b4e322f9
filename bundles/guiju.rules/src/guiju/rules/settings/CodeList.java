package guiju.rules.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of official codes with their names. */
public final class CodeList {

	private static final Set<String> HEADERS = Set.of("code", "codes", "id");

	private final Map<String, String> names;

	/** Makes a list of codes and their names; the order is kept. */
	public CodeList(Map<String, String> names) {
		this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
	}

	/** Returns the 職類別 codes seen in published standards, with their names as printed; not an official table. */
	public static CodeList observedCategories() {
		return Observed.CATEGORIES;
	}

	/**
	 * Reads a user's list: a table of codes and names, comma-separated, UTF-8, with or without a header. Rows that are no
	 * code are left out and told among the problems.
	 *
	 * @return the list, or empty where the file cannot be read or has no code at all
	 */
	public static Optional<CodeList> read(Path file, List<Problem> problems) {
		return TextFile.read(file, problems).flatMap(text -> {
			Map<String, String> names = names(text, file, problems);
			if (names.isEmpty())
				problems.add(Problem.of(file, 0, "noCodes"));
			return names.isEmpty() ? Optional.empty() : Optional.of(new CodeList(names));
		});
	}

	private static Map<String, String> names(String text, Path file, List<Problem> problems) {
		Map<String, String> names = new LinkedHashMap<>();
		boolean first = true;
		for (CsvRows.Row row : CsvRows.read(text, file, problems)) {
			String code = row.cell(0);
			if (isCode(code) && !(first && HEADERS.contains(code.toLowerCase(Locale.ROOT)))) {
				String other = names.putIfAbsent(code, row.cell(1));
				if (other != null && !other.equals(row.cell(1)))
					problems.add(Problem.of(file, row.line(), "codeTwice", code, other));
			} else if (!first) {
				problems.add(Problem.of(file, row.line(), code.isEmpty() ? "noCode" : "badCode", code));
			}
			first = false;
		}
		return names;
	}

	/** All three classifications have codes of ASCII letters and digits. */
	private static boolean isCode(String cell) {
		return !cell.isEmpty() && cell.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
	}

	/** Tells whether the list has a code. */
	public boolean contains(String code) {
		return names.containsKey(code);
	}

	/** Returns the codes with their names, in their order. */
	public Map<String, String> names() {
		return names;
	}

	/** Read when first needed, once. */
	private static final class Observed {

		private static final CodeList CATEGORIES = new CodeList(Supplied.rows("categories.csv", CodeList::names));
	}
}
