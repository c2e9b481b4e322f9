package guiju.report.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.report.rows.Row;

/** Words single changes: where they are, and what follows from them. */
public final class ChangeWording {

	private static final int LONGEST_VALUE = 16;

	private final Wording wording;

	/** Words in the language of a wording. */
	public ChangeWording(Wording wording) {
		this.wording = wording;
	}

	/** Returns where a change is, of the standard itself the field alone, else such as 「任務 T1.2」, with both codes where they differ and the field where it is one. */
	public String place(Change change) {
		if (change.element() == ElementType.STANDARD)
			return wording.field(ElementType.STANDARD, change.field() == null ? "name" : change.field());
		String place = element(change);
		return change.field() == null ? place : wording.text("place.field", place, wording.field(change.element(), change.field()));
	}

	private String element(Change change) {
		String codes = codes(change);
		String element = wording.element(change.element());
		return codes.isEmpty() ? element : wording.text("place.element", element, codes);
	}

	/** Returns a change as a heading, such as 「工作任務 T1.2：新增」 or 「工作任務 T1.1：級別變更 4 → 5」. */
	public String title(Change change) {
		return capital(wording.text("title.change", named(change), what(change)));
	}

	/** The words for a change of a level or a citation name the field already. */
	private String named(Change change) {
		boolean named = change.field() == null || change.is(Kind.LEVEL_CHANGED) || change.citation() != null;
		return change.element() == ElementType.STANDARD || !named ? place(change) : element(change);
	}

	private static String capital(String title) {
		return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
	}

	/** Returns what happened in a change, with the name of its field where the row shows several. */
	public String kinds(Change change, Row row) {
		String kinds = wording.kinds(change);
		return change.element() == ElementType.VERSION && change.field() != null && row.field() == null
				? wording.text("title.change", wording.field(change.element(), change.field()), kinds) : kinds;
	}

	/** Returns a change as the cause of another: its title without values. */
	public String cause(Change change) {
		String kinds = wording.kinds(change) + (change.citation() == null ? "" : " " + change.citation());
		return capital(wording.text("title.change", named(change), kinds));
	}

	/** Returns what happened in a change, with the values where they are short, such as 「級別變更 4 → 5」. */
	public String what(Change change) {
		String kinds = wording.kinds(change);
		if (change.citation() != null)
			return kinds + " " + change.citation();
		return tellsValues(change) ? wording.text("title.values", kinds, value(change.from()), value(change.to())) : kinds;
	}

	/** Returns whether the values are short enough to stand in the title. */
	public boolean tellsValues(Change change) {
		return change.citation() == null && isShort(change.from()) && isShort(change.to());
	}

	private String value(String value) {
		return value == null || value.isEmpty() ? wording.text("value.none") : value;
	}

	private static boolean isShort(String value) {
		return value != null && value.length() <= LONGEST_VALUE && value.indexOf('\n') < 0;
	}

	/** Returns the codes of a change: 「T1.2」, or 「T1.2 → T1.3」 where they differ; empty where there are none. */
	public String codes(Change change) {
		String before = codes(change.before());
		String after = codes(change.after());
		if (before.isEmpty() || after.isEmpty() || before.equals(after))
			return after.isEmpty() ? before : after;
		return before + " → " + after;
	}

	private static String codes(List<Located> located) {
		return located.stream().map(Located::code).filter(code -> code != null).collect(Collectors.joining("、"));
	}

	/** Returns what follows from a change in one line, such as 「12 項編號配合調整」; empty for no consequences. */
	public String consequences(List<Change> consequences) {
		Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
		int citing = 0;
		for (Change change : consequences)
			if (change.is(Kind.METADATA_CHANGED) && Wording.isOfCitations(change))
				citing++;
			else
				counts.merge(change.kinds().get(0), 1, Integer::sum);
		List<String> parts = new ArrayList<>();
		counts.forEach((kind, count) -> parts.add(wording.text("consequence." + kind.key(), count)));
		if (citing > 0)
			parts.add(wording.text("consequence.metadata-changed.citations", citing));
		return String.join(wording.text("semicolon"), parts);
	}
}
