package guiju.importer.conserve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import guiju.importer.cells.Place;

/** The book of all characters of one source: where each stands and what became of it. */
public final class Ledger {

	private static final Fate[] FATES = Fate.values();

	private final StringBuilder characters = new StringBuilder();
	private final List<Place> places = new ArrayList<>();
	private int[] starts = new int[64];
	private byte[] fates = new byte[1024];

	/** Enters characters that stand in one place, and returns them with their numbers. */
	public TracedText enter(String text, Place place) {
		if (text.isEmpty())
			return TracedText.EMPTY;
		if (places.size() == starts.length)
			starts = Arrays.copyOf(starts, starts.length * 2);
		starts[places.size()] = characters.length();
		places.add(place);
		TracedText traced = TracedText.from(text, characters.length());
		characters.append(text);
		if (characters.length() > fates.length)
			fates = Arrays.copyOf(fates, Math.max(characters.length(), fates.length * 2));
		return traced;
	}

	/** Books what became of all characters of a text that come from the source. */
	public void book(TracedText text, Fate fate) {
		for (int i = 0; i < text.length(); i++)
			if (text.origin(i) >= 0)
				book(text.origin(i), fate);
	}

	private void book(int origin, Fate fate) {
		if (fates[origin] < fate.ordinal())
			fates[origin] = (byte) fate.ordinal();
	}

	/** Returns the place of a character by its number; that of none is {@link Place#NONE}. */
	public Place place(int origin) {
		return origin < 0 ? Place.NONE : places.get(entry(origin));
	}

	private int entry(int origin) {
		int found = Arrays.binarySearch(starts, 0, places.size(), origin);
		return found >= 0 ? found : -found - 2;
	}

	/** Returns the places that a text comes from, each once, in the order of its characters. */
	public List<Place> places(TracedText text) {
		Set<Place> result = new LinkedHashSet<>(2);
		int last = -1;
		for (int i = 0; i < text.length(); i++) {
			int entry = text.origin(i) < 0 ? last : entry(text.origin(i));
			if (entry != last)
				result.add(places.get(entry));
			last = entry;
		}
		return List.copyOf(result);
	}

	/** Counts the visible characters by their fates. */
	public Coverage coverage() {
		int[] counts = new int[FATES.length];
		for (int i = 0; i < characters.length(); i++)
			if (!Visible.isBlank(characters.charAt(i)))
				counts[fates[i]]++;
		return new Coverage(counts[Fate.FIELD.ordinal()], counts[Fate.LAYOUT.ordinal()], counts[Fate.REPEAT.ordinal()],
				counts[Fate.DROPPED.ordinal()]);
	}

	/** Returns the dropped visible characters, those together that follow one another in one place. */
	public List<Dropped> dropped() {
		List<Dropped> result = new ArrayList<>();
		for (int entry = 0; entry < places.size(); entry++) {
			int end = entry + 1 < places.size() ? starts[entry + 1] : characters.length();
			int from = -1;
			int to = -1;
			for (int i = starts[entry]; i < end; i++) {
				if (Visible.isBlank(characters.charAt(i)))
					continue;
				if (fates[i] == Fate.DROPPED.ordinal()) {
					from = from < 0 ? i : from;
					to = i + 1;
				} else if (from >= 0) {
					result.add(new Dropped(characters.substring(from, to), places.get(entry), from));
					from = -1;
				}
			}
			if (from >= 0)
				result.add(new Dropped(characters.substring(from, to), places.get(entry), from));
		}
		return result;
	}

	/** Returns dropped characters with their numbers. */
	public TracedText text(Dropped dropped) {
		return TracedText.from(dropped.text(), dropped.origin());
	}
}
