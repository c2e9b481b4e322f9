package guiju.importer.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.cells.UnreadableSourceException;

/** Which other parts a part of an Office Open XML package refers to. */
public final class Relationships {

	private record Relationship(String type, String target) {}

	private final Map<String, Relationship> byId = new HashMap<>();
	private final List<Relationship> all = new ArrayList<>();

	private Relationships() {}

	/** Returns the relationships of a part, or of the package for an empty name; none where it has none. */
	public static Relationships of(OfficePackage parts, String part) throws UnreadableSourceException {
		int slash = part.lastIndexOf('/');
		String folder = part.substring(0, slash + 1);
		Relationships relationships = new Relationships();
		XmlElement root = parts.xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
		for (XmlElement element : root == null ? List.<XmlElement>of() : root.children("rel:Relationship")) {
			String type = element.get("Type", "");
			String target = element.get("TargetMode", "").equals("External") ? null : resolve(folder, element.get("Target", ""));
			Relationship relationship = new Relationship(type.substring(type.lastIndexOf('/') + 1), target);
			relationships.all.add(relationship);
			relationships.byId.put(element.get("Id", ""), relationship);
		}
		return relationships;
	}

	private static String resolve(String folder, String target) {
		try {
			String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
			return path == null ? null : path.substring(1);
		} catch (IllegalArgumentException | IndexOutOfBoundsException unsound) {
			return null;
		}
	}

	/** Returns the part that an id refers to, or null where it refers to none within the package. */
	public String target(String id) {
		Relationship relationship = id == null ? null : byId.get(id);
		return relationship == null ? null : relationship.target();
	}

	/** Returns the first part of a type, by the last word of the type, or null. */
	public String ofType(String type) {
		return all.stream().filter(relationship -> relationship.type().equals(type) && relationship.target() != null).map(Relationship::target)
				.findFirst().orElse(null);
	}
}
