package guiju.revision.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.element.ElementType;
import guiju.dsl.lexing.Tok;

/**
 * Lines that belong together: what an element or a field says, with the comments above it, and the blocks below it. A comment
 * that belongs to nobody is a block of its own.
 */
public final class Block {

	private static final Set<Tok> DIRECTLY_BELOW = EnumSet.of(Tok.REASON_WORD, Tok.DEFINITION_WORD, Tok.STATUS_WORD, Tok.UPDATE_WORD);

	private final Tok head;
	private final EObject element;
	private final Block parent;
	private final int line;
	private final List<Block> children = new ArrayList<>();
	private final List<Line> leading = new ArrayList<>();
	private final List<Line> body = new ArrayList<>();

	/** Makes a block; its reader fills it. */
	Block(Tok head, EObject element, Block parent, int line) {
		this.head = head;
		this.element = element;
		this.parent = parent;
		this.line = line;
		if (parent != null)
			parent.children.add(this);
	}

	/** Returns what its first line begins with: {@link Tok#COMMENT} for a comment of nobody, {@link Tok#WS} for the whole text. */
	public Tok head() {
		return head;
	}

	/** Returns the element whose line it is, or null where it is a field, a heading or a comment. */
	public EObject element() {
		return element;
	}

	/** Returns the type of the element, or null where there is none to be compared. */
	public ElementType type() {
		return element == null ? null : ElementType.of(element);
	}

	/** Returns the block that it is below, null for the whole text. */
	public Block parent() {
		return parent;
	}

	/** Returns its first line of its own, from 0; -1 for the whole text. */
	public int line() {
		return line;
	}

	/** Returns the blocks below it in the order of the text. */
	public List<Block> children() {
		return Collections.unmodifiableList(children);
	}

	/** Returns the blank lines and comments above it that belong to it. */
	public List<Line> leading() {
		return Collections.unmodifiableList(leading);
	}

	/** Returns its own lines: the first one, and all up to its last further paragraph. */
	public List<Line> body() {
		return Collections.unmodifiableList(body);
	}

	/** Returns its first own line. */
	public Line first() {
		return body.get(0);
	}

	/** Tells whether it must stand directly below its parent's own lines, before anything else. */
	public boolean isDirectlyBelow() {
		return DIRECTLY_BELOW.contains(head);
	}

	/** Tells whether it is a list of citations. */
	public boolean isList() {
		return head == Tok.KNOWLEDGE_LIST || head == Tok.SKILLS_LIST;
	}

	/** Tells whether it is a reason, which belongs to one round of revision and may have several authors. */
	public boolean isReason() {
		return switch (head) {
			case REASON_WORD, REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD -> true;
			default -> false;
		};
	}

	void addLeading(List<Line> lines) {
		leading.addAll(lines);
	}

	void addBody(List<Line> lines) {
		body.addAll(lines);
	}
}
