package guiju.ui.compare;

import java.util.List;

import guiju.diff.Comparison;
import guiju.diff.element.Elements;
import guiju.diff.lineage.Amendment;
import guiju.diff.lineage.Lineage;
import guiju.report.rows.ComparisonTable;
import guiju.sync.key.KeyTree;

/**
 * What came of comparing two versions.
 *
 * @param table the comparison in rows
 * @param before the elements of the old version
 * @param after the elements of the new version
 * @param names the names of elements in decisions; finding them takes a while, so they are kept
 * @param lineage what the committee had decided
 * @param notes what the user should know of the sources
 * @param oldKeys the keys of the old text, or null where it is not being edited
 * @param newKeys the keys of the new text, or null where it is not being edited
 */
record Compared(ComparisonTable table, Elements before, Elements after, Amendment names, Lineage lineage, List<String> notes, KeyTree oldKeys, KeyTree newKeys) {

	Compared {
		notes = List.copyOf(notes);
	}

	Comparison comparison() {
		return table.comparison();
	}
}
