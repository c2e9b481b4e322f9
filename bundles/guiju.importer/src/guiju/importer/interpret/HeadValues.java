package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.HeadField;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanRow;

/**
 * The values of the head by their labels. A value belongs to the label on its left, in whichever columns both stand: tables
 * are printed with shifted columns. A row without a label goes on with the labels of the row above.
 */
final class HeadValues {

	private final Map<HeadField, List<TracedText>> values = new EnumMap<>(HeadField.class);
	private final Context context;
	private TreeMap<Integer, HeadField> labels = new TreeMap<>();

	HeadValues(List<CleanRow> rows, Context context) {
		this.context = context;
		rows.forEach(this::read);
	}

	/** Returns the values of a field in printed order, possibly none. */
	List<TracedText> of(HeadField field) {
		return values.getOrDefault(field, List.of());
	}

	private void read(CleanRow row) {
		TreeMap<Integer, HeadField> own = new TreeMap<>();
		HeadField current = null;
		for (CleanCell cell : row.cells()) {
			TracedText text = cell.text();
			HeadField label = HeadField.of(text);
			int after = label == null && current == null ? HeadField.valueAfterColon(text) : -1;
			if (label != null) {
				context.layout(text);
				current = label;
				own.put(cell.column(), label);
			} else if (after > 0) {
				context.layout(text.subSequence(0, after));
				current = HeadField.of(text.subSequence(0, after - 1));
				own.put(cell.column(), current);
				add(current, text.from(after), false);
			} else {
				value(cell, current, text);
			}
		}
		if (!own.isEmpty())
			labels = own;
	}

	private void value(CleanCell cell, HeadField current, TracedText text) {
		if (current != null) {
			add(current, text, false);
			return;
		}
		Map.Entry<Integer, HeadField> above = labels.lowerEntry(cell.column() + 1);
		if (above == null)
			above = labels.firstEntry();
		if (above != null)
			add(above.getValue(), text, !isClassification(above.getValue()));
	}

	private void add(HeadField field, TracedText text, boolean continued) {
		if (text.isBlank())
			return;
		List<TracedText> list = values.computeIfAbsent(field, none -> new ArrayList<>(1));
		if (continued && !list.isEmpty())
			list.set(list.size() - 1, Breaks.wrap(list.get(list.size() - 1), text));
		else
			list.add(text);
	}

	private static boolean isClassification(HeadField field) {
		return switch (field) {
			case CATEGORY, CATEGORY_CODE, OCCUPATION_CLASS, OCCUPATION_CLASS_CODE, INDUSTRY, INDUSTRY_CODE -> true;
			default -> false;
		};
	}
}
