package guiju.report.wording;

import java.util.Objects;

import guiju.diff.Comparison;
import guiju.diff.Side;
import guiju.model.Standard;
import guiju.model.reference.References;

/** What a comparison and its two sides are called in headings. A draft may lack its code and its name. */
public final class Titles {

	/** What the name of a standard may end in; the title of a table says it once. */
	private static final String FORM = "職能基準";

	private final Comparison comparison;
	private final Wording wording;

	/** Names a comparison. */
	public Titles(Comparison comparison, Wording wording) {
		this.comparison = comparison;
		this.wording = wording;
	}

	/** Returns the standard's name, the new one where it was renamed; a footnote's marker is no part of it. */
	public String name() {
		return Objects.requireNonNullElseGet(firstOf(name(comparison.after()), name(comparison.before())),
				() -> wording.text("title.nameless"));
	}

	/** Returns the name before where it was another one, else null. */
	public String formerName() {
		String before = firstOf(name(comparison.before()));
		return before == null || before.equals(name()) ? null : before;
	}

	/** Returns what the old version is called: its code, else where it was read from. */
	public String before() {
		return code(comparison.before());
	}

	/** Returns what the new version is called. */
	public String after() {
		return code(comparison.after());
	}

	/** Returns the title of a document that shows the comparison as a table. */
	public String form() {
		String name = firstOf(name(comparison.after()), name(comparison.before()));
		if (name == null)
			return wording.text("title.form.nameless");
		name = name.strip().replace('\n', ' ');
		return wording.text("title.form", name.endsWith(FORM) && name.length() > FORM.length() ? name.substring(0, name.length() - FORM.length()) : name);
	}

	/** Returns a title for a window or a list of documents. */
	public String page() {
		return wording.text("title.page", name(), before(), after());
	}

	private static String name(Side side) {
		return References.withoutNotes(side.standard().getName());
	}

	/** Two files with one code, as two drafts have, are told apart by where they were read from. */
	private String code(Side side) {
		Standard standard = side.standard();
		String code = firstOf(standard.getCode());
		boolean same = Objects.equals(comparison.before().standard().getCode(), comparison.after().standard().getCode());
		String source = source(side);
		if (code == null || same && source != null)
			return source == null ? wording.text("title.codeless") : code == null ? source : wording.text("title.code-and-source", code, source);
		return code;
	}

	/** A reader who was sent the report knows no folders: the file's name does where it is enough. */
	private String source(Side side) {
		String before = fileName(comparison.before());
		return Objects.equals(before, fileName(comparison.after())) ? firstOf(side.source()) : fileName(side);
	}

	private static String fileName(Side side) {
		String source = firstOf(side.source());
		return source == null ? null : source.substring(source.lastIndexOf('/') + 1);
	}

	private static String firstOf(String... values) {
		for (String value : values)
			if (value != null && !value.isBlank())
				return value;
		return null;
	}
}
