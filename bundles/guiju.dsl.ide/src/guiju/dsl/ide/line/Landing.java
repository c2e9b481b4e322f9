package guiju.dsl.ide.line;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.lexing.Tok;

/**
 * Finds where lines that are added near a line go: where they can be read, and part no line from what it belongs to. That is
 * directly below, or behind all that belongs to the line, or to what it belongs to itself; definitions, notes and the like go
 * to their own where they have no place among tasks.
 */
public final class Landing {

	private final TextLines lines;
	private final Blocks blocks;

	/** Looks at the lines of a text. */
	public Landing(TextLines lines) {
		this.lines = lines;
		blocks = new Blocks(lines);
	}

	/** Returns the position of the line below which lines go whose first one has this head, or -1 where they have no place. */
	public int below(int index, Tok head, String added) {
		for (int place : places(index, head))
			if (isFree(place, head) && takes(new LineEdits(lines).insertBelow(place, List.of(added)), added))
				return place;
		return -1;
	}

	/** Tells whether a blank line may become lines whose first one has this head. */
	public boolean takes(TextLine blank, Tok head, String added) {
		return isFree(blank.index(), head) && Room.at(lines, blank.start(), blank.end()).takes(added);
	}

	private boolean takes(Replacement change, String added) {
		return Room.at(lines, change.offset(), change.offset()).takes(change.text().isEmpty() ? added : change.text());
	}

	/** Tells whether no line below a position would follow the new one instead of what it belongs to. */
	private boolean isFree(int place, Tok head) {
		for (int i = place + 1; i < lines.all().size(); i++)
			if (lines.get(i).isSaid())
				return !Blocks.follows(lines.get(i), head);
		return true;
	}

	private List<Integer> places(int index, Tok head) {
		List<Integer> text = blocks.text(index);
		if (Blocks.isBelow(head))
			return List.of(index, text.get(text.size() - 1));
		List<Integer> places = new ArrayList<>();
		boolean away = Blocks.isOfDuty(head) && !isWithinDuty(index);
		if (!away)
			places.add(index);
		if (away || !Blocks.isOfDuty(head))
			home(head, places);
		int said = index;
		while (said > 0 && !lines.get(said).isSaid())
			said--;
		for (int owner = said; owner >= 0; owner = blocks.owner(owner))
			if (blocks.end(owner) > index)
				places.add(blocks.end(owner) - 1);
		places.add(index);
		return places;
	}

	private boolean isWithinDuty(int index) {
		int at = index;
		while (at >= 0 && !Blocks.begins(lines.get(at).head()))
			at--;
		return at < 0 || Blocks.isOfDuty(lines.get(at).head());
	}

	/** Behind the last of the same sort, or of what such a thing belongs to. */
	private void home(Tok head, List<Integer> places) {
		int own = -1;
		int parent = -1;
		for (TextLine line : lines.all())
			if (line.head() == head)
				own = line.index();
			else if (Blocks.isOfDuty(line.head()) && Blocks.follows(head, line.head()))
				parent = line.index();
		if (own >= 0)
			places.add(blocks.end(own) - 1);
		if (parent >= 0)
			places.add(blocks.end(parent) - 1);
	}
}
