package guiju.importer.office;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of a part. Names have the prefix that the format itself uses, whichever the file has ({@code w:p},
 * {@code text:span}), and the strict and the transitional form of a format have the same.
 */
public final class XmlElement {

	private static final String[] NONE = {};

	private final String name;
	private final String[] attributes;
	private final List<Object> content = new ArrayList<>(2);
	private List<XmlElement> children;

	/** Attributes are names and values by turns. */
	XmlElement(String name, String[] attributes) {
		this.name = name;
		this.attributes = attributes.length == 0 ? NONE : attributes;
	}

	void add(Object childOrText) {
		content.add(childOrText);
	}

	/** Returns the name with its prefix. */
	public String name() {
		return name;
	}

	/** Tells whether this is an element of a name. */
	public boolean is(String other) {
		return name.equals(other);
	}

	/** Returns the value of an attribute, or null. */
	public String get(String attribute) {
		for (int i = 0; i < attributes.length; i += 2)
			if (attributes[i].equals(attribute))
				return attributes[i + 1];
		return null;
	}

	/** Returns the value of an attribute, or what it is without one. */
	public String get(String attribute, String otherwise) {
		String value = get(attribute);
		return value == null ? otherwise : value;
	}

	/** Returns the value of an attribute as a number, or what it is without a sound one. */
	public int number(String attribute, int otherwise) {
		String value = get(attribute);
		if (value == null)
			return otherwise;
		try {
			return (int) Double.parseDouble(value.strip());
		} catch (NumberFormatException unsound) {
			return otherwise;
		}
	}

	/** Returns the value of an attribute as a switch, or what it is without one. */
	public boolean isOn(String attribute, boolean otherwise) {
		String value = get(attribute);
		return value == null ? otherwise : !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
	}

	/** Returns elements and texts (as {@code String}) in their order. */
	public List<Object> content() {
		return content;
	}

	/** Returns the elements within. */
	public List<XmlElement> children() {
		if (children == null) {
			List<XmlElement> elements = new ArrayList<>(content.size());
			for (Object part : content)
				if (part instanceof XmlElement element)
					elements.add(element);
			children = elements;
		}
		return children;
	}

	/** Returns the elements of a name within. */
	public List<XmlElement> children(String child) {
		return children().stream().filter(element -> element.is(child)).toList();
	}

	/** Returns the first element of a name within, or null. */
	public XmlElement child(String child) {
		for (XmlElement element : children())
			if (element.is(child))
				return element;
		return null;
	}

	/** Returns what is found by going down by these names, or null. */
	public XmlElement down(String... names) {
		XmlElement at = this;
		for (int i = 0; i < names.length && at != null; i++)
			at = at.child(names[i]);
		return at;
	}

	/** Returns an attribute of a child, or null where there is no such child or attribute. */
	public String get(String child, String attribute, String otherwise) {
		XmlElement element = child(child);
		return element == null ? otherwise : element.get(attribute, otherwise);
	}

	/** Returns the characters directly within. */
	public String text() {
		if (content.size() == 1 && content.get(0) instanceof String text)
			return text;
		StringBuilder text = new StringBuilder();
		for (Object part : content)
			if (part instanceof String string)
				text.append(string);
		return text.toString();
	}
}
