package guiju.importer.interpret;

import java.util.List;

import guiju.importer.label.HeadField;
import guiju.importer.repair.CleanBlock;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanRow;

/** Turns paragraphs of a head that is printed without a table into rows: 職能基準代碼：KMC2431-001v4. */
final class HeadParagraphs {

	private static final int LABELS = 1;
	private static final int VALUES = 2;

	private boolean described;

	/** Returns a paragraph as a row, or null where it does not belong to the head. Only the description has several. */
	CleanRow row(CleanBlock.OfText paragraph) {
		boolean begins = HeadLabels.begin(paragraph.text());
		if (!begins && !described)
			return null;
		if (begins) {
			List<HeadLabels.Part> parts = HeadLabels.of(paragraph.text());
			described = parts.get(parts.size() - 1).field() == HeadField.DESCRIPTION;
		}
		return new CleanRow(paragraph.place(), List.of(new CleanCell(begins ? LABELS : VALUES, 1, 1, paragraph.lines())));
	}

	/** Notes that something else stands between. */
	void end() {
		described = false;
	}
}
