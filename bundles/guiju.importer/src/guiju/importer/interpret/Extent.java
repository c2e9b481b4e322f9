package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.Furniture;
import guiju.importer.label.HeadField;
import guiju.importer.repair.CleanBlock;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanRow;

/**
 * How far the first standard of a document reaches. Behind its main table a head with several fields begins another one: the
 * same printed twice, or one that a collection holds. Two are never mixed.
 *
 * @param own the blocks of the first standard
 * @param beyond what follows, empty mostly
 */
record Extent(List<CleanBlock> own, List<CleanBlock> beyond) {

	/** A paragraph, or a row of a table. */
	private record Part(int block, int row, Kind kind, HeadField field) {}

	private enum Kind {
		TITLE, VERSIONS, HEAD, MAIN, FURNITURE, OTHER
	}

	private static final Set<HeadField> FIELDS = EnumSet.of(HeadField.CODE, HeadField.NAME, HeadField.OCCUPATION, HeadField.JOB_FAMILY, HeadField.CATEGORY,
			HeadField.OCCUPATION_CLASS, HeadField.INDUSTRY, HeadField.DESCRIPTION, HeadField.LEVEL);
	private static final int FEWEST_FIELDS = 4;

	/** Finds the extent of the first standard. */
	static Extent of(List<CleanBlock> blocks) {
		List<Part> parts = parts(blocks);
		int head = secondHead(parts);
		if (head < 0)
			return new Extent(blocks, List.of());
		int start = head;
		while (start > 0 && isFront(parts.get(start - 1)))
			start--;
		Part first = parts.get(start);
		List<CleanBlock> own = new ArrayList<>(blocks.subList(0, first.block()));
		List<CleanBlock> beyond = new ArrayList<>(blocks.subList(first.block(), blocks.size()));
		if (first.row() > 0 && blocks.get(first.block()) instanceof CleanBlock.OfRows table) {
			own.add(new CleanBlock.OfRows(table.rows().subList(0, first.row())));
			beyond.set(0, new CleanBlock.OfRows(table.rows().subList(first.row(), table.rows().size())));
		}
		return new Extent(own, beyond);
	}

	/** Returns the first part of a head behind the main table, or -1. A head of few fields may be printed on every page. */
	private static int secondHead(List<Part> parts) {
		Set<HeadField> fields = EnumSet.noneOf(HeadField.class);
		boolean main = false;
		int first = -1;
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			if (part.kind() == Kind.MAIN) {
				main = true;
				fields.clear();
			} else if (main && part.kind() == Kind.HEAD && FIELDS.contains(part.field())) {
				first = fields.isEmpty() ? i : first;
				fields.add(part.field());
				if (fields.size() >= FEWEST_FIELDS)
					return first;
			}
		}
		return -1;
	}

	private static boolean isFront(Part part) {
		return part.kind() == Kind.TITLE || part.kind() == Kind.VERSIONS || part.kind() == Kind.FURNITURE;
	}

	private static List<Part> parts(List<CleanBlock> blocks) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++)
			switch (blocks.get(i)) {
				case CleanBlock.OfText text -> parts.add(ofText(i, text.text()));
				case CleanBlock.OfRows table -> {
					boolean versions = false;
					for (int row = 0; row < table.rows().size(); row++)
						if (!table.rows().get(row).cells().isEmpty()) {
							Part part = ofRow(i, row, table.rows().get(row), versions);
							versions = part.kind() == Kind.VERSIONS;
							parts.add(part);
						}
				}
			}
		return parts;
	}

	/** Returns the number of the first character beyond, which all characters of the standard itself are before. */
	int end() {
		for (CleanBlock block : beyond)
			switch (block) {
				case CleanBlock.OfText text -> {
					return text.text().firstOrigin();
				}
				case CleanBlock.OfRows table -> {
					for (CleanRow row : table.rows())
						for (CleanCell cell : row.cells())
							return cell.text().firstOrigin();
				}
			}
		return Integer.MAX_VALUE;
	}

	private static Part ofText(int block, TracedText text) {
		Kind kind = Furniture.is(text) ? Kind.FURNITURE : RowKind.isTitle(text) ? Kind.TITLE : HeadLabels.begin(text) ? Kind.HEAD : Kind.OTHER;
		return new Part(block, 0, kind, kind == Kind.HEAD ? HeadLabels.of(text).get(0).field() : null);
	}

	private static Part ofRow(int block, int index, CleanRow row, boolean versions) {
		Kind kind = switch (RowKind.of(row)) {
			case VERSION_HEADER, VERSION -> Kind.VERSIONS;
			case MAIN_HEADER, MAIN -> Kind.MAIN;
			case TITLE -> Kind.TITLE;
			case HEAD -> Kind.HEAD;
			default -> versions ? Kind.VERSIONS : Kind.OTHER;
		};
		return new Part(block, index, kind, kind == Kind.HEAD ? field(row) : null);
	}

	private static HeadField field(CleanRow row) {
		for (CleanCell cell : row.cells()) {
			HeadField field = HeadField.of(cell.text());
			if (field == null && HeadLabels.begin(cell.text()))
				field = HeadLabels.of(cell.text()).get(0).field();
			if (FIELDS.contains(field))
				return field;
		}
		return null;
	}
}
