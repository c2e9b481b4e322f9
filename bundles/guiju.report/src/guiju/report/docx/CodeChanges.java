package guiju.report.docx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.report.wording.Wording;

/** The codes that changed and nothing else with them: a list by which whoever uses the old codes finds the new ones. */
final class CodeChanges {

	private static final TableShape SHAPE = new TableShape("編號變更對照", "僅編號變更之項目，依種類列出現行編號與修正後編號。", List.of(2000, 12570));
	private static final String ARROW = "→";
	private static final String NOTE = "註";
	private static final String NONE = "（無）";

	private final Map<ElementType, List<Change>> changes;
	private final Wording wording;

	CodeChanges(Comparison comparison, Wording wording) {
		this.wording = wording;
		changes = comparison.changes().stream().filter(Consequences::isRenumbering)
				.collect(Collectors.groupingBy(Change::element, TreeMap::new, Collectors.toList()));
	}

	boolean isEmpty() {
		return changes.isEmpty();
	}

	void write(DocumentWriter document) {
		document.add(Line.of(Line.Style.HEADING, "編號變更對照"));
		TableWriter table = document.table(SHAPE);
		table.header(List.of(Line.of(Line.Style.COLUMN_HEADING, "項目"), Line.of(Line.Style.COLUMN_HEADING, "現行編號" + ARROW + "修正後編號")));
		changes.forEach((element, renumbered) -> table.row(List.of(List.of(Line.of(Line.Style.CODES, wording.element(element))),
				List.of(Line.of(Line.Style.CODES, renumbered.stream().map(CodeChanges::pair).collect(Collectors.joining("、")))))));
	}

	private static String pair(Change change) {
		return code(change, change.before()) + ARROW + code(change, change.after());
	}

	/** The label of a note is a mere number. */
	private static String code(Change change, List<Located> places) {
		String code = places.get(0).code();
		return code == null ? NONE : change.element() == ElementType.NOTE ? NOTE + code : code;
	}
}
