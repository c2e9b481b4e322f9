package guiju.diff.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.model.code.ElementCode;
import guiju.model.reference.References;

/** The names by which a lineage file speaks of the elements of one version: codes in any spelling, places of bullets, paths. */
public final class ElementNames {

	private static final Pattern ITEM = Pattern.compile("(條件|prerequisite|補充|remark|註|note) *([0-9０-９.]+|[^ ]+)", Pattern.CASE_INSENSITIVE);

	private final Elements elements;
	private final Map<String, List<Entry>> byName = new HashMap<>();

	/** Names the elements of a version. */
	public ElementNames(Elements elements) {
		this.elements = elements;
		for (Entry entry : elements.all())
			if (entry.parent() != null)
				byName.computeIfAbsent(key(own(entry)), none -> new ArrayList<>(1)).add(entry);
	}

	/** Returns the elements that a name means: one, if all is well; several, if a code stands twice; none. */
	public List<Entry> find(String name) {
		Entry byPath = name.indexOf('/') > 0 ? elements.at(name) : null;
		return byPath != null ? List.of(byPath) : byName.getOrDefault(key(name), List.of());
	}

	/** Returns the name that a file would best use for an element: its code, or its path where that is none or not its own. */
	public String of(Entry entry) {
		String own = own(entry);
		return find(own).equals(List.of(entry)) ? own : entry.path();
	}

	private static String own(Entry entry) {
		if (entry.type() == ElementType.NOTE && entry.code() != null)
			return "註" + entry.code();
		String place = switch (entry.type()) {
			case PREREQUISITE -> "條件" + place(entry);
			case REMARK -> "補充" + place(entry);
			default -> null;
		};
		return place != null ? place : entry.code() == null ? entry.path() : entry.code();
	}

	private static String place(Entry entry) {
		String own = String.valueOf(entry.position() + 1);
		return entry.parent().parent() == null ? own : place(entry.parent()) + "." + own;
	}

	private static String key(String name) {
		Matcher item = ITEM.matcher(name);
		if (item.matches())
			return switch (Character.toLowerCase(item.group(1).charAt(0))) {
				case '條', 'p' -> "條件";
				case '補', 'r' -> "補充";
				default -> "註";
			} + References.label(item.group(2));
		return ElementCode.parse(name).map(ElementCode::print).orElseGet(() -> References.label(name));
	}
}
