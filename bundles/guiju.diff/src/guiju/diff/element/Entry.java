package guiju.diff.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** One element of a standard with its place, its codes and its ties to others, as {@link Elements} has collected them. */
public final class Entry {

	private final int index;
	private final ElementType type;
	private final EObject object;
	private final String path;
	private final Entry parent;
	private final List<Entry> siblings;
	private final int position;
	private final String code;
	private final String text;
	final List<Entry> children = new ArrayList<>(0);
	final List<Entry> cites = new ArrayList<>(0);
	final List<Entry> citedBy = new ArrayList<>(0);

	Entry(int index, ElementType type, EObject object, String path, Entry parent, List<Entry> siblings) {
		this.index = index;
		this.type = type;
		this.object = object;
		this.path = path;
		this.parent = parent;
		this.siblings = siblings;
		position = siblings.size();
		code = ElementType.code(object);
		text = ElementType.text(object);
	}

	/** Returns the element's number within its standard, from 0 in document order; parents stand before their children. */
	public int index() {
		return index;
	}

	/** Returns what it is. */
	public ElementType type() {
		return type;
	}

	/** Returns the element of the model. */
	public EObject object() {
		return object;
	}

	/** Returns its path within the standard, as in {@link guiju.model.path.ElementPath}. */
	public String path() {
		return path;
	}

	/** Returns the element above, or null for the standard. */
	public Entry parent() {
		return parent;
	}

	/** Returns the elements of the same kind under the same parent, in order, itself among them. */
	public List<Entry> siblings() {
		return Collections.unmodifiableList(siblings);
	}

	/** Returns its place among its siblings, from 0. */
	public int position() {
		return position;
	}

	/** Returns the sibling so many places after it, or before it where negative; null beyond the ends. */
	public Entry sibling(int distance) {
		int at = position + distance;
		return at >= 0 && at < siblings.size() ? siblings.get(at) : null;
	}

	/** Returns its code as printed, a note's label or a version's number; null where there is none. */
	public String code() {
		return code;
	}

	/** Returns the text it is known by, or null. */
	public String text() {
		return text;
	}

	/** Returns the elements directly below it, in document order. */
	public List<Entry> children() {
		return Collections.unmodifiableList(children);
	}

	/** Returns what it refers to, each once, in order: the defined knowledge and skills that a task cites, the notes that a text marks. */
	public List<Entry> cites() {
		return Collections.unmodifiableList(cites);
	}

	/** Returns what refers to it, each once, in document order. */
	public List<Entry> citedBy() {
		return Collections.unmodifiableList(citedBy);
	}

	@Override
	public String toString() {
		return type.key() + " " + (code == null ? path : code) + " " + text;
	}
}
