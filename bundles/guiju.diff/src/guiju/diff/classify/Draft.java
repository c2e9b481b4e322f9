package guiju.diff.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/** A change in the making: what happened, to which elements; its cause and reason are found later. */
public final class Draft {

	private final ElementType element;
	private final Set<Kind> kinds;
	private final List<Entry> before;
	private final List<Entry> after;
	private Impact impact;
	private String field;
	private String from;
	private String to;
	private String citation;
	private Entry cited;
	private List<Located> listBefore;
	private List<Located> listAfter;
	private Draft cause;
	private String reason;
	private boolean reasonDrafted;

	/** Begins a change of elements of the old version, of the new one, or of both. */
	public Draft(Set<Kind> kinds, Impact impact, List<Entry> before, List<Entry> after) {
		this.kinds = EnumSet.copyOf(kinds);
		this.impact = impact;
		this.before = List.copyOf(before);
		this.after = List.copyOf(after);
		element = (after.isEmpty() ? before : after).get(0).type();
	}

	/** Begins a change of one element that both versions have. */
	public static Draft of(Kind kind, Impact impact, Entry before, Entry after) {
		return new Draft(EnumSet.of(kind), impact, List.of(before), List.of(after));
	}

	/** Says which value changed, and from what to what; no field where it is the element's own text. */
	public Draft values(String name, String old, String now) {
		field = name;
		from = Values.orNull(old);
		to = Values.orNull(now);
		return this;
	}

	/** Says which citation was added or removed, and what it names; null where that is undefined. */
	public Draft citation(String code, Entry definition) {
		citation = code;
		cited = definition;
		return this;
	}

	/** Says what stands for the element in the finished change: the entries of a list, or the element with that list's value. */
	public Draft located(List<Located> old, List<Located> now) {
		listBefore = old;
		listAfter = now;
		return this;
	}

	/** Says what this follows from; what that in turn follows from is the cause. The first cause given stays. */
	public void follow(Draft other) {
		Draft root = other.root();
		if (cause == null && root != this)
			cause = root;
	}

	/** Gives the reason. */
	public void reason(String text, boolean drafted) {
		reason = text;
		reasonDrafted = drafted;
	}

	/** Makes the change matter less, or more. */
	public void impact(Impact other) {
		impact = other;
	}

	/** Returns the change that this one in the end follows from, itself where it follows from none. */
	public Draft root() {
		Draft root = this;
		while (root.cause != null)
			root = root.cause;
		return root;
	}

	/** Returns what changed. */
	public ElementType element() {
		return element;
	}

	/** Returns what happened. */
	public Set<Kind> kinds() {
		return java.util.Collections.unmodifiableSet(kinds);
	}

	/** Returns whether it is of a kind. */
	public boolean is(Kind kind) {
		return kinds.contains(kind);
	}

	/** Returns whether it is of one kind alone. */
	public boolean isOnly(Kind kind) {
		return kinds.size() == 1 && kinds.contains(kind);
	}

	/** Returns what it was. */
	public List<Entry> before() {
		return before;
	}

	/** Returns what it is. */
	public List<Entry> after() {
		return after;
	}

	/** Returns the impact. */
	public Impact impact() {
		return impact;
	}

	/** Returns the field that changed, or null. */
	public String field() {
		return field;
	}

	/** Returns the old value. */
	public String from() {
		return from;
	}

	/** Returns the new value. */
	public String to() {
		return to;
	}

	/** Returns the cited code of a citation change. */
	public String citation() {
		return citation;
	}

	/** Returns the definition that the cited code names, or null. */
	public Entry cited() {
		return cited;
	}

	/** Returns what it follows from, or null. */
	public Draft cause() {
		return cause;
	}

	/** Returns the finished change. */
	public Change finish(String id, String causeId) {
		boolean whole = is(Kind.ADDED) || is(Kind.REMOVED) || is(Kind.SPLIT) || is(Kind.MERGED);
		return new Change(id, causeId, element, List.copyOf(kinds), impact, listBefore != null ? listBefore : located(before, whole),
				listAfter != null ? listAfter : located(after, whole), field, from, to, citation, reason, reasonDrafted);
	}

	private static List<Located> located(List<Entry> entries, boolean whole) {
		return entries.stream().map(entry -> new Located(entry.path(), Values.orNull(entry.code()), Values.orNull(entry.text()),
				whole ? Values.of(entry.object()) : Map.of())).toList();
	}
}
