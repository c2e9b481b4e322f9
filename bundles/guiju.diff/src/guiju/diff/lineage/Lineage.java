package guiju.diff.lineage;

import java.util.ArrayList;
import java.util.List;

import guiju.diff.element.Elements;

/**
 * What a committee decided about which elements are the same: a file {@code <code of the new version>.lineage} beside the new
 * version, one decision a line.
 *
 * <pre>{@code
 * // 2026/3/4 第二次會議
 * 對照 KMC2431-001v3 → KMC2431-001v4
 * 同一 P1.1.2 = P1.2.1
 * 同一 P1.2.3 = P1.2.3、P1.2.4      // 拆成兩項
 * 不同 K05 ≠ K05
 * 刪除 S03
 * 新增 S07
 * }</pre>
 *
 * The words may be English (versions, same, different, removed, added), the signs {@code =}, {@code ->}, {@code !=}. The old
 * version is always left of the sign. An element is named by its code, 註1, 條件1 or 補充2.1 by its place, or by its path where
 * a code stands twice. What cannot be read or applied is a problem of its line; all other lines hold. Printing gives back
 * every line as it was written.
 */
public final class Lineage {

	/** Nothing decided. */
	public static final Lineage EMPTY = new Lineage(List.of());

	private final List<Line> lines;

	private Lineage(List<Line> lines) {
		this.lines = List.copyOf(lines);
	}

	/** Reads a file's text. It never fails: a line that cannot be read is one of the {@link Decisions#problems()}. */
	public static Lineage parse(String text) {
		String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
		return of(unmarked.lines().toList());
	}

	private static Lineage of(List<String> texts) {
		List<Line> lines = new ArrayList<>(texts.size());
		for (String text : texts)
			lines.add(Line.read(lines.size() + 1, text));
		return new Lineage(lines);
	}

	/** Returns the text of the file, each line as it was written and ended by a line feed. */
	public String print() {
		StringBuilder text = new StringBuilder();
		for (Line line : lines)
			text.append(line.text()).append('\n');
		return text.toString();
	}

	/** Returns all lines, comments and blank ones among them. */
	public List<Line> lines() {
		return lines;
	}

	/** Returns the decisions in their order. */
	public List<Statement> statements() {
		return lines.stream().map(Line::statement).filter(statement -> statement != null).toList();
	}

	/** Returns a lineage with one more decision at its end, in the language of the others; itself where it says so already. */
	public Lineage with(Statement statement) {
		if (statements().contains(statement))
			return this;
		List<String> texts = texts();
		texts.add(statement.print(isEnglish()));
		return of(texts);
	}

	/** Returns a lineage without a decision; all other lines, comments among them, stay. */
	public Lineage without(Statement statement) {
		return of(new ArrayList<>(lines.stream().filter(line -> !statement.equals(line.statement())).map(Line::text).toList()));
	}

	/** Returns the same decisions with the versions exchanged; comments are left out. */
	public Lineage reversed() {
		return of(statements().stream().map(statement -> statement.reversed().print(false)).toList());
	}

	/** Returns what the decisions mean for two versions. */
	public Decisions decide(Elements before, Elements after) {
		return new Lookup(before, after).decide(lines);
	}

	private List<String> texts() {
		return new ArrayList<>(lines.stream().map(Line::text).toList());
	}

	private boolean isEnglish() {
		long english = lines.stream().filter(line -> line.statement() != null
				&& line.text().stripLeading().regionMatches(true, 0, line.statement().kind().english(), 0, 4)).count();
		return english * 2 > statements().size();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Lineage lineage && lines.equals(lineage.lines);
	}

	@Override
	public int hashCode() {
		return lines.hashCode();
	}

	@Override
	public String toString() {
		return print();
	}
}
