package guiju.revision.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.Characters;
import guiju.model.reference.References;
import guiju.sync.key.KeyTree;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;

/** Moves 版本沿革 on: a row for the next version, and the rows before it made history. */
final class HistoryRows {

	private static final String LATEST = "最新版本";
	private static final String HISTORIC = "歷史版本";

	private final KeyTree tree;
	private final Standard standard;
	private final NextVersion next;
	private final String date;

	/**
	 * Moves the rows of a standard on.
	 *
	 * @param date the day of the next version as it is to be printed, or null where it is not known yet
	 */
	HistoryRows(KeyTree tree, NextVersion next, String date) {
		this.tree = tree;
		this.standard = tree.parsed().standard();
		this.next = next;
		this.date = date;
	}

	List<TreeEdit> edits() {
		List<TreeEdit> edits = new ArrayList<>();
		List<Version> rows = standard.getVersions();
		for (Version row : rows)
			if (NextVersion.number(row) == next.own() || isLatest(row))
				outdate(row, edits);
		if (!rows.isEmpty()) {
			edits.add(insert(isNewestFirst() ? 0 : rows.size(), next.number()));
		} else if (next.code() != null) {
			for (int version = 1; version <= next.number(); version++)
				edits.add(insert(0, version));
		}
		return edits;
	}

	private void outdate(Version row, List<TreeEdit> edits) {
		edits.add(new TreeEdit.SetValue(tree.key(row), Literals.VERSION__STATUS, HISTORIC));
		if (NextVersion.number(row) != next.own() || next.code() == null)
			return;
		String superseded = superseded(next.code());
		String note = row.getNote() == null ? "" : Characters.trim(row.getNote());
		if (note.contains("取代"))
			return;
		// What a committee wrote of its changes stays; 略 and the like said nothing.
		boolean nothing = note.isEmpty() || List.of("略", "無", "-", "－", "—", "/").contains(note);
		edits.add(new TreeEdit.SetValue(tree.key(row), Literals.VERSION__NOTE, nothing ? superseded : note + "\n" + superseded));
	}

	private TreeEdit insert(int index, int version) {
		boolean latest = version == next.number();
		Draft row = Draft.of(Literals.STANDARD__VERSIONS).with(Literals.VERSION__VERSION, "V" + version)
				.with(Literals.VERSION__STATUS, latest ? LATEST : HISTORIC);
		if (next.code() != null)
			row = row.with(Literals.CODED__CODE, version == next.own() ? next.oldCode() : next.code(version));
		if (standard.getName() != null)
			row = row.with(Literals.VERSION__NAME, References.withoutNotes(standard.getName()).split("\n", 2)[0]);
		if (latest && date != null)
			row = row.with(Literals.VERSION__DATE_TEXT, date);
		if (!latest)
			row = row.with(Literals.VERSION__NOTE, superseded(next.code(version + 1)));
		return new TreeEdit.Insert(tree.key(standard), index, row);
	}

	private boolean isNewestFirst() {
		List<Version> rows = standard.getVersions();
		return rows.size() < 2 || NextVersion.number(rows.get(0)) >= NextVersion.number(rows.get(rows.size() - 1));
	}

	private static boolean isLatest(Version row) {
		String status = row.getStatus() == null ? "" : row.getStatus().replaceAll("[\\s　]", "");
		return status.contains("最新") || status.toLowerCase(Locale.ROOT).contains("latest");
	}

	private static String superseded(String code) {
		return "已被《" + code + "》取代";
	}
}
