package guiju.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.diff.element.Elements;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.diff.text.TextProfile;
import guiju.diff.text.Vocabulary;

/**
 * Two versions while they are being matched: their elements, what is known of the texts, and which elements are paired so
 * far. Elements are numbers, their indexes; the sides are {@link #LEFT} and {@link #RIGHT}, since either may be the old one.
 */
final class Pairing {

	static final int LEFT = 0;
	static final int RIGHT = 1;
	static final int NONE = -1;
	private static final int NAMES = ElementType.values().length;
	private static final Pattern NAMED = Pattern.compile("^([^:：。；;\\n]{2,30})[:：](?!//)");

	final Elements[] elements;
	final Entry[][] entries = new Entry[2][];
	final Vocabulary vocabulary = new Vocabulary(NAMES + 1);
	final TextProfile[][] texts = new TextProfile[2][];
	/** What attitudes mean, null elsewhere. */
	final TextProfile[][] meanings = new TextProfile[2][];
	/** What notes are about: what stands before their first colon; null where nothing does. */
	final TextProfile[][] names = new TextProfile[2][];
	/** Whose partner is settled, or who is known to have none, whatever else is found. */
	final boolean[][] settled = new boolean[2][];
	/** What the committee has decided about. */
	final boolean[][] told = new boolean[2][];
	private final List<Map<Long, Integer>> times = List.of(new HashMap<>(), new HashMap<>());
	private final int[][] partners = new int[2][];
	private final Edge[][] edges = new Edge[2][];
	private final List<Group> groups = new ArrayList<>();
	private final Group[][] grouped = new Group[2][];

	Pairing(Elements left, Elements right) {
		elements = new Elements[] { left, right };
		for (int side = LEFT; side <= RIGHT; side++) {
			entries[side] = elements[side].all().toArray(Entry[]::new);
			int count = entries[side].length;
			settled[side] = new boolean[count];
			told[side] = new boolean[count];
			edges[side] = new Edge[count];
			grouped[side] = new Group[count];
			partners[side] = new int[count];
			Arrays.fill(partners[side], NONE);
			texts[side] = new TextProfile[count];
			meanings[side] = new TextProfile[count];
			names[side] = new TextProfile[count];
			for (Entry entry : entries[side])
				read(side, entry);
			for (int element = 0; element < count; element++)
				times.get(side).merge(key(side, element), 1, Integer::sum);
		}
		vocabulary.weigh();
		partners[LEFT][0] = 0;
		partners[RIGHT][0] = 0;
	}

	private void read(int side, Entry entry) {
		texts[side][entry.index()] = vocabulary.read(entry.text(), side, entry.type().ordinal());
		if (entry.object() instanceof guiju.model.Attitude attitude)
			meanings[side][entry.index()] = vocabulary.read(attitude.getDefinition(), side, ElementType.STANDARD.ordinal());
		String name = entry.type() == ElementType.NOTE ? name(entry.text()) : null;
		if (name != null)
			names[side][entry.index()] = vocabulary.read(name, side, NAMES);
	}

	/** Returns what a note names before it explains it, or null. */
	private static String name(String note) {
		Matcher named = note == null ? null : NAMED.matcher(note);
		return named != null && named.find() ? named.group(1) : null;
	}

	/** Returns how many elements of its type and version have the same text but for form. */
	int times(int side, int element) {
		return times.get(side).get(key(side, element));
	}

	private long key(int side, int element) {
		return (long) entries[side][element].type().ordinal() << 32 | texts[side][element].identity();
	}

	/** Returns the partner of an element, or {@link #NONE}; of a group's whole the part that it was paired with first. */
	int partner(int side, int element) {
		return partners[side][element];
	}

	/** Tells whether two elements are the same, perhaps as the whole and a part. */
	boolean isPaired(int left, int right) {
		if (partners[LEFT][left] == right)
			return true;
		Group group = grouped[LEFT][left];
		return group != null && group == grouped[RIGHT][right];
	}

	/** Tells whether an element has a partner, or is part of a group. */
	boolean isTaken(int side, int element) {
		return partners[side][element] != NONE || grouped[side][element] != null;
	}

	/** Returns what an element's partner was found by, or null where it has none or was told. */
	Edge edge(int side, int element) {
		return edges[side][element];
	}

	/** Returns how far an element's partner is known by its own text, from 0 to 1, so that what follows from context proves nothing further. */
	double trust(int side, int element) {
		Edge edge = edges[side][element];
		return edge != null ? edge.trust() : isTaken(side, element) ? 1 : 0;
	}

	void pair(int left, int right, Edge edge) {
		partners[LEFT][left] = right;
		partners[RIGHT][right] = left;
		edges[LEFT][left] = edge;
		edges[RIGHT][right] = edge;
	}

	/** Takes an element from its partner. */
	void part(int side, int element) {
		int partner = partners[side][element];
		if (partner == NONE)
			return;
		partners[side][element] = NONE;
		edges[side][element] = null;
		partners[1 - side][partner] = NONE;
		edges[1 - side][partner] = null;
	}

	void group(Group group) {
		groups.add(group);
		grouped[group.side()][group.whole()] = group;
		for (int part : group.parts())
			grouped[1 - group.side()][part] = group;
	}

	/** Returns the group that an element is the whole or a part of, or null. */
	Group group(int side, int element) {
		return grouped[side][element];
	}

	List<Group> groups() {
		return groups;
	}

	/** Returns the elements of a type that may still find a partner. */
	int[] open(int side, ElementType type) {
		return elements[side].of(type).stream().mapToInt(Entry::index).filter(element -> !settled[side][element]).toArray();
	}

	/** Returns the parent's index; the standard's own is {@link #NONE}. */
	int parent(int side, int element) {
		Entry parent = entries[side][element].parent();
		return parent == null ? NONE : parent.index();
	}
}
