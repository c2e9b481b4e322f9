package guiju.model.labels;

import java.net.URL;

/**
 * The icons of the types, scalable pictures of 16 by 16: the letter of the code on a colour of its own; a citation has the
 * letter and colour of what it cites, in outline.
 */
public final class Icons {

	private Icons() {}

	/** Returns where the icon of a type is. */
	public static URL of(DomainType type) {
		return Icons.class.getResource("/" + path(type));
	}

	/** Returns the path of the icon of a type within this bundle. */
	public static String path(DomainType type) {
		return "icons/" + type.id() + ".svg";
	}
}
