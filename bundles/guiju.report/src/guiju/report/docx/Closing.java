package guiju.report.docx;

import java.util.ArrayList;
import java.util.List;

import guiju.diff.change.Change;

/** The notes below the table that say how to read it; only those that its content needs. */
final class Closing {

	private final List<Change> changes;
	private final TableHeadings headings;

	Closing(List<Change> changes, TableHeadings headings) {
		this.changes = changes;
		this.headings = headings;
	}

	List<Line> lines() {
		List<String> notes = new ArrayList<>();
		if (!changes.isEmpty()) {
			notes.add("「" + headings.revised() + "」欄劃底線者為新增之文字，「" + headings.current() + "」欄劃刪除線者為刪除之文字；未修正之部分不列。");
			if (changes.stream().anyMatch(change -> change.reason() == null || change.reasonDrafted()))
				notes.add("「" + headings.explanation() + "」欄標示「" + Explanations.DRAFTED.replaceAll("[（）]", "") + "」者，係依修正內容草擬之說明，尚待確認。");
			if (changes.stream().anyMatch(Consequences::isRenumbering))
				notes.add("僅編號變更者不另列，詳見「編號變更對照」。");
		}
		List<Line> lines = new ArrayList<>();
		for (String note : notes)
			lines.add(Line.of(Line.Style.REMARK, (notes.size() == 1 ? "註：" : "註" + Explanations.number(lines.size() + 1) + "：") + note));
		return lines;
	}
}
