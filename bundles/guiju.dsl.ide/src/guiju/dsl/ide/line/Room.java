package guiju.dsl.ide.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/**
 * Tells whether a place of a text has room for further lines: whether they can be read there, and all lines around them still
 * can. Only the few lines that bear upon a new one, or that it bears upon, are looked at, so that many may be tried in a text of
 * any length.
 */
public final class Room {

	private static final Set<Tok> ONCE = EnumSet.of(Tok.STANDARD_WORD, Tok.OCCUPATION_WORD, Tok.FAMILY_WORD, Tok.STANDARD_LEVEL_WORD,
			Tok.DESCRIPTION_WORD, Tok.VALID_UNTIL_WORD);

	private final String above;
	private final String below;
	/** What the text has elsewhere and takes but once. */
	private final Set<Tok> elsewhere = EnumSet.noneOf(Tok.class);
	private final int said;
	private final int hidden;

	private Room(String above, String below) {
		this.above = above;
		this.below = below;
		List<Token> tokens = LineLexer.tokens(above + below);
		said = count(tokens, false);
		hidden = count(tokens, true);
	}

	/** Looks at a place; what stands between the two offsets, both in one line, is to go. */
	public static Room at(TextLines lines, int start, int end) {
		TextLine line = lines.at(start);
		boolean isBehind = start > line.start() && start == end;
		boolean isBefore = start == line.start() && start == end && !line.isBlank();
		List<TextLine> above = above(lines, isBehind ? line.index() : line.index() - 1);
		List<TextLine> below = below(lines, isBefore ? line.index() : line.index() + 1);
		Room room = new Room(text(lines, above) + (isBehind || above.isEmpty() ? "" : "\n"), (isBefore ? "" : "\n") + text(lines, below));
		for (TextLine each : lines.all())
			if (ONCE.contains(each.head()) && !above.contains(each) && !below.contains(each) && (each != line || isBehind || isBefore))
				room.elsewhere.add(once(each.head()));
		return room;
	}

	private static String text(TextLines lines, List<TextLine> kept) {
		return kept.stream().map(line -> lines.text().substring(line.start(), line.end())).collect(Collectors.joining("\n"));
	}

	/** What is open at a place: the duty or task, its level, the line that one below would belong to, and what that has already. */
	private static List<TextLine> above(TextLines lines, int last) {
		List<TextLine> open = new ArrayList<>();
		List<TextLine> belonging = new ArrayList<>();
		TextLine owner = null;
		int i = last;
		for (; i >= 0 && (owner == null || !Blocks.begins(owner.head())); i--) {
			TextLine line = lines.get(i);
			if (!line.isSaid())
				continue;
			if (!Blocks.isBelow(line.head())) {
				if (open.isEmpty() || Blocks.begins(line.head()) || line.head() == Tok.LEVEL_WORD)
					open.add(0, line);
				owner = line;
			} else if (open.isEmpty() && belonging.stream().noneMatch(each -> each.head() == line.head() || each.head() == Tok.DASH)) {
				belonging.add(0, line);
			}
		}
		open.addAll(belonging);
		return open;
	}

	/** What a new line could take from its place: the lines that belong to what is above, the task's level, and the next two beginnings. */
	private static List<TextLine> below(TextLines lines, int first) {
		List<TextLine> kept = new ArrayList<>();
		Set<Tok> belonging = EnumSet.noneOf(Tok.class);
		boolean isOwned = true;
		for (int i = first, beginnings = 0; i < lines.all().size() && beginnings < 2; i++) {
			TextLine line = lines.get(i);
			boolean isBelow = line.isSaid() && Blocks.isBelow(line.head());
			if (!line.isSaid() || isBelow && (!isOwned || !belonging.add(line.head())))
				continue;
			if (isBelow || isOwned || Blocks.begins(line.head()) || line.head() == Tok.LEVEL_WORD)
				kept.add(line);
			isOwned &= isBelow;
			beginnings += Blocks.begins(line.head()) ? 1 : 0;
		}
		return kept;
	}

	/** Tells whether all that is added can be read, as all around it that can be read without it. */
	public boolean takes(String added) {
		List<Token> tokens = LineLexer.tokens(above + added + below);
		for (Token token : tokens)
			if (ONCE.contains(token.type()) && elsewhere.contains(once(token.type())))
				return false;
		return count(tokens, true) <= hidden && count(tokens, false) > said;
	}

	/** 職業 and 職類 are two words for one field. */
	private static Tok once(Tok head) {
		return head == Tok.FAMILY_WORD ? Tok.OCCUPATION_WORD : head;
	}

	private static int count(List<Token> tokens, boolean hiddenLines) {
		int count = 0;
		for (Token token : tokens)
			if (hiddenLines ? token.type().isHiddenLine() : token.type().isHead())
				count++;
		return count;
	}
}
