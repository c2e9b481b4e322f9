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
	private boolean labelsAlone;

	HeadValues(List<CleanRow> rows, Context context) {
		this.context = context;
		rows.forEach(this::read);
	}

	/** Returns the values of a field in printed order, possibly none. */
	List<TracedText> of(HeadField field) {
		return values.getOrDefault(field, List.of());
	}

	private void read(CleanRow row) {
		if (isUnlabelled(row)) {
			add(classification(), row.cells().get(0).text(), false);
			add(classification().code(), row.cells().get(1).text(), false);
			return;
		}
		TreeMap<Integer, HeadField> own = new TreeMap<>();
		HeadField current = null;
		boolean valued = false;
		for (CleanCell cell : row.cells()) {
			TracedText text = cell.text();
			HeadField label = HeadField.of(text);
			if (label != null) {
				context.layout(text);
				current = label;
				own.put(cell.column(), label);
			} else if (isGroup(current) && HeadLabels.begin(text)) {
				current = labelled(cell, text, own);
				valued = true;
			} else if (current != null) {
				add(current, text, false);
				valued = true;
			} else if (goesOn(row)) {
				below(cell, text);
			}
		}
		if (!own.isEmpty()) {
			labels = own;
			labelsAlone = !valued;
		}
	}

	/** A label with a colon stands in its value's cell, perhaps with others behind. */
	private HeadField labelled(CleanCell cell, TracedText text, TreeMap<Integer, HeadField> own) {
		HeadField last = null;
		for (HeadLabels.Part part : HeadLabels.of(text)) {
			context.layout(part.label());
			last = part.field();
			own.put(cell.column(), last);
			add(last, part.value(), false);
		}
		return last;
	}

	/** Beside these labels, or beside none, further labels may stand in one cell with their values. */
	private static boolean isGroup(HeadField field) {
		return field == null || field == HeadField.GROUP || field == HeadField.NAME;
	}

	/** A row without a label goes on with the row above where it leaves the labels' column free, or stands below labels alone. */
	private boolean goesOn(CleanRow row) {
		return !labels.isEmpty() && (labelsAlone || row.cells().get(0).column() > labels.firstKey());
	}

	/** Where a copy leaves merged labels out, a name and its code alone go on with the classification of the row above. */
	private boolean isUnlabelled(CleanRow row) {
		HeadField field = row.cells().size() == 2 ? classification() : null;
		return field != null && row.cells().get(0).column() <= labels.firstKey() && labels.containsValue(field.code())
				&& ClassificationReader.isCode(row.cells().get(1).text()) && !ClassificationReader.isCode(row.cells().get(0).text())
				&& row.cells().stream().allMatch(cell -> HeadField.of(cell.text()) == null);
	}

	/** Returns the classification that the labels above name last, or null. */
	private HeadField classification() {
		HeadField named = null;
		for (HeadField label : labels.values())
			named = label.code() == null ? named : label;
		return named;
	}

	private void below(CleanCell cell, TracedText text) {
		Map.Entry<Integer, HeadField> above = labels.lowerEntry(cell.column() + 1);
		HeadField field = (above == null ? labels.firstEntry() : above).getValue();
		add(field, text, !isClassification(field));
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
