package guiju.revision.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Standard;
import guiju.sync.lines.Blocks;
import guiju.sync.lines.FileStyle;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;

/** Reads a text into its tree of blocks. */
public final class BlockReader {

	private final LineTable table;
	private final FileStyle style;
	private final Blocks leading;
	private final Occurrences occurrences;
	private final Block root;
	private final Map<EObject, Block> blocks = new IdentityHashMap<>();
	private final Map<String, Block> definitions = new HashMap<>();
	private final Set<String> dangling = new HashSet<>();
	private final List<Integer> unread = new ArrayList<>();
	/** The blocks with the first and the behind-last line of their leading lines and of their own. */
	private final List<Extent> extents = new ArrayList<>();

	private record Extent(Block block, int leading, int first, int[] behind) {}

	private BlockReader(ParsedStandard parsed) {
		table = new LineTable(parsed);
		style = new FileStyle(table);
		leading = new Blocks(table);
		occurrences = Occurrences.of(parsed.text());
		root = new Block(Tok.WS, parsed.standard(), null, -1);
		blocks.put(parsed.standard(), root);
	}

	/** Reads a parsed text. */
	public static BlockTree read(ParsedStandard parsed) {
		BlockReader reader = new BlockReader(parsed);
		reader.cut();
		for (Extent extent : reader.extents)
			reader.define(extent.block());
		for (Extent extent : reader.extents)
			reader.fill(extent);
		return new BlockTree(parsed, reader.root, reader.blocks, reader.definitions, reader.dangling, reader.style, reader.unread);
	}

	private void cut() {
		int open = 0;
		Extent text = null;
		Block owner = null;
		for (TextLine line : table.lines()) {
			if (line.isHidden())
				unread.add(line.index() + 1);
			if (!line.isSound())
				continue;
			if (line.head() == Tok.BAR) {
				text.behind()[0] = line.index() + 1;
			} else {
				Block parent = parent(line, owner);
				if (parent == null) {
					unread.add(line.index() + 1);
					parent = root;
				}
				open = loose(open, leading.leading(line.index()), parent);
				EObject element = table.head(line.subject()) == line ? line.subject() : null;
				Block block = new Block(line.head(), element, parent, line.index());
				if (element != null)
					blocks.put(element, block);
				text = new Extent(block, open, line.index(), new int[] { line.index() + 1 });
				extents.add(text);
				if (!block.isDirectlyBelow())
					owner = block;
			}
			open = line.index() + 1;
		}
		int last = table.lines().size();
		if (table.line(last - 1).isBlank() && table.line(last - 1).start() == table.line(last - 1).next())
			last--;
		if (open < last)
			looseTo(open, last, root);
	}

	/** Makes blocks of the comments up to a line that belong to nobody, and returns where what is left begins. */
	private int loose(int from, int to, Block parent) {
		int end = Math.max(from, to);
		while (end > from && table.line(end - 1).isBlank())
			end--;
		return end == from ? from : looseTo(from, end, parent);
	}

	/** Each run of comments with the blank lines above it is a block; blank lines at the very end are one, too. */
	private int looseTo(int from, int to, Block parent) {
		int start = from;
		while (start < to) {
			int first = start;
			while (first < to && table.line(first).isBlank())
				first++;
			int behind = first;
			while (behind < to && !table.line(behind).isBlank())
				behind++;
			extents.add(new Extent(new Block(Tok.COMMENT, null, parent, first), start, first, new int[] { behind }));
			start = behind;
		}
		return start;
	}

	private Block parent(TextLine line, Block owner) {
		return switch (line.head()) {
			case REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> owner;
			case LEVEL_WORD, KNOWLEDGE_LIST, SKILLS_LIST -> blocks.get(line.subject());
			default -> line.subject() == null || line.subject() instanceof Standard ? root : blocks.get(line.subject().eContainer());
		};
	}

	private void define(Block block) {
		if (block.head() == Tok.COMMENT)
			return;
		TextLine line = table.line(block.line());
		for (Token token : line.tokens())
			occurrences.at(token.start()).filter(each -> each.role() == Role.DEFINITION && each.offset() == token.start())
					.ifPresent(each -> definitions.putIfAbsent(each.name(), block));
	}

	private void fill(Extent extent) {
		extent.block().addLeading(lines(extent.leading(), extent.first(), extent.block()));
		extent.block().addBody(lines(extent.first(), extent.behind()[0], extent.block()));
	}

	private List<Line> lines(int from, int to, Block block) {
		List<Line> lines = new ArrayList<>(to - from);
		for (int i = from; i < to; i++)
			lines.add(line(table.line(i), block));
		return lines;
	}

	private Line line(TextLine line, Block block) {
		String text = table.text();
		List<Part> parts = new ArrayList<>(line.tokens().size());
		int at = line.start();
		for (Token token : line.tokens()) {
			parts.add(new Part(token.type(), text.substring(at, token.start()), pieces(token, block)));
			at = token.end();
		}
		return new Line(parts, text.substring(at, Math.max(at, line.end())), table.lineEnd(line).equals(style.lineEnd()) ? "" : table.lineEnd(line));
	}

	private List<Piece> pieces(Token token, Block block) {
		String text = table.text();
		List<Piece> pieces = new ArrayList<>(1);
		int at = token.start();
		for (Occurrence each : within(token)) {
			if (each.offset() > at)
				pieces.add(new Piece.Said(text.substring(at, each.offset())));
			pieces.add(piece(each, block));
			at = each.end();
		}
		if (at < token.end())
			pieces.add(new Piece.Said(text.substring(at, token.end())));
		return pieces;
	}

	private List<Occurrence> within(Token token) {
		boolean may = switch (token.type()) {
			case TEXT, CODE, CITE, DUTY_CODE, TASK_CODE, OUTPUT_CODE, INDICATOR_CODE, KNOWLEDGE_CODE, SKILL_CODE, ATTITUDE_CODE -> true;
			default -> false;
		};
		if (!may)
			return List.of();
		List<Occurrence> all = occurrences.all();
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (all.get(middle).offset() < token.start())
				low = middle + 1;
			else
				high = middle;
		}
		int end = low;
		while (end < all.size() && all.get(end).end() <= token.end())
			end++;
		return all.subList(low, end);
	}

	private Piece piece(Occurrence each, Block block) {
		String printed = table.text().substring(each.offset(), each.end());
		return switch (each.role()) {
			case DEFINITION -> new Piece.Named(printed, each.name(), block, Piece.Use.OWN);
			case CITATION, REFERENCE -> {
				Block target = definitions.get(each.name());
				if (target == null)
					dangling.add(each.name());
				yield new Piece.Named(printed, each.name(), target, Piece.Use.NEEDED);
			}
			case REASON, REVISION -> new Piece.Named(printed, each.name(), definitions.get(each.name()), Piece.Use.SPOKEN_OF);
			case REMOVED, HISTORY, UNREADABLE -> new Piece.Said(printed);
		};
	}
}
