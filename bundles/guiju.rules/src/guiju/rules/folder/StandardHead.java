package guiju.rules.folder;

import java.util.List;

import guiju.model.Standard;

/**
 * What rules over a folder need to know of a standard, as printed; each may be null.
 *
 * @param code the standard's code
 * @param name its name
 * @param rows its history, in the order of the table
 */
public record StandardHead(String code, String name, List<Row> rows) {

	/**
	 * One row of the history.
	 *
	 * @param code the code of the version that the row is about
	 * @param name its name
	 * @param dateText its day
	 */
	public record Row(String code, String name, String dateText) {
	}

	/** Copies the rows. */
	public StandardHead {
		rows = List.copyOf(rows);
	}

	/** Returns the head of a standard. */
	public static StandardHead of(Standard standard) {
		return new StandardHead(standard.getCode(), standard.getName(), standard.getVersions().stream()
				.map(version -> new Row(version.getCode(), version.getName(), version.getDateText())).toList());
	}

	/** Returns the day that the standard's own row in its history names, or null. */
	String ownDateText() {
		SameCode own = SameCode.of(code);
		if (own != null)
			for (Row row : rows)
				if (own.equals(SameCode.of(row.code())))
					return row.dateText();
		return null;
	}
}
