package guiju.importer.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import guiju.importer.label.Canonical;
import guiju.importer.label.HeadField;
import guiju.importer.label.Heading;
import guiju.importer.label.MainColumn;
import guiju.importer.label.VersionColumn;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanRow;

/** What a row of any table is by what it says itself. */
enum RowKind {
	/** The header of the version table. */
	VERSION_HEADER,
	/** The header of the main table. */
	MAIN_HEADER,
	/** A row that begins with a label of the head. */
	HEAD,
	/** A row that begins with a heading. */
	HEADING,
	/** The title alone. */
	TITLE,
	/** A version with its code. */
	VERSION,
	/** Codes of a duty or task and of what belongs to it, or several of the latter. */
	MAIN,
	/** Nothing that tells. */
	OTHER;

	private static final Pattern VERSION_NUMBER = Pattern.compile("[Vv][0-9]{1,2}");
	private static final Pattern STANDARD_CODE = Pattern.compile("[A-Za-z]{3,4}[0-9]{3,4}-[0-9]{3}([Vv][0-9]{1,2})?");
	private static final Pattern TASK = Pattern.compile("T ?[0-9]{1,2}([. ]|[^0-9A-Za-z]).*", Pattern.DOTALL);
	private static final Pattern DETAIL = Pattern.compile("([OP] ?[0-9]{1,2}\\.[0-9]|[KS] ?[0-9]).*", Pattern.DOTALL);
	private static final int LONGEST_TITLE = 60;

	/** Returns what a row is. */
	static RowKind of(CleanRow row) {
		List<CleanCell> cells = row.cells();
		if (cells.isEmpty())
			return OTHER;
		if (isVersionHeader(cells))
			return VERSION_HEADER;
		if (isMainHeader(row))
			return MAIN_HEADER;
		CharSequence first = cells.get(0).text();
		if (HeadField.of(first) != null || HeadField.valueAfterColon(first) > 0)
			return HEAD;
		if (Heading.at(first) != null)
			return HEADING;
		if (cells.size() == 1)
			return isTitle(first) ? TITLE : OTHER;
		if (VERSION_NUMBER.matcher(Canonical.of(first)).matches() && STANDARD_CODE.matcher(Canonical.of(cells.get(1).text())).matches())
			return VERSION;
		return isMain(cells) ? MAIN : OTHER;
	}

	private static boolean isVersionHeader(List<CleanCell> cells) {
		Set<VersionColumn> columns = EnumSet.noneOf(VersionColumn.class);
		for (CleanCell cell : cells) {
			VersionColumn column = VersionColumn.of(cell.text());
			if (column != null)
				columns.add(column);
		}
		return columns.size() >= 3 && columns.size() * 2 > cells.size();
	}

	/** Tells whether a row names columns of the main table. */
	static boolean isMainHeader(CleanRow row) {
		List<CleanCell> cells = row.cells();
		Set<MainColumn> columns = EnumSet.noneOf(MainColumn.class);
		int labels = 0;
		for (CleanCell cell : cells) {
			MainColumn column = MainColumn.of(cell.text());
			if (column != null) {
				columns.add(column);
				labels++;
			}
		}
		return columns.size() >= 3 && labels * 2 > cells.size() || columns.size() == 2 && labels == cells.size();
	}

	private static boolean isMain(List<CleanCell> cells) {
		int tasks = 0;
		int details = 0;
		for (CleanCell cell : cells) {
			String text = Canonical.of(cell.text().subSequence(0, Math.min(30, cell.text().length())));
			tasks += TASK.matcher(text).matches() ? 1 : 0;
			details += DETAIL.matcher(text).matches() ? 1 : 0;
		}
		return tasks > 0 && details > 0 || details > 1;
	}

	/** Tells whether a text reads like the title of a standard. */
	static boolean isTitle(CharSequence text) {
		if (text.length() > LONGEST_TITLE)
			return false;
		String form = Canonical.of(text);
		return form.endsWith("職能基準") && form.length() > 4 && form.indexOf('。') < 0 && form.indexOf(':') < 0;
	}
}
