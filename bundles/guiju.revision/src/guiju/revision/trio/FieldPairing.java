package guiju.revision.trio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.text.keyword.Keyword;

/**
 * Pairs what is no element: fields, headings, lists of citations, reasons and comments. They never change their parent, so only
 * those below the same are compared. What may stand several times is paired by its code, then by its words, then, where a single
 * one is left on each side, by being left.
 */
final class FieldPairing {

	private final Trios trios;

	FieldPairing(Trios trios) {
		this.trios = trios;
	}

	void pair() {
		Deque<Trio> open = new ArrayDeque<>(trios.all());
		while (!open.isEmpty())
			open.addAll(below(open.poll()));
	}

	private List<Trio> below(Trio above) {
		List<Trio> made = new ArrayList<>();
		for (Block block : fields(above, Party.BASE))
			made.add(make(Party.BASE, block));
		for (Party party : List.of(Party.OURS, Party.THEIRS)) {
			pair(above, Party.BASE, party, this::exact, false);
			pair(above, Party.BASE, party, this::byCode, false);
			pair(above, Party.BASE, party, this::byKind, false);
			pair(above, Party.BASE, party, FieldPairing::repeated, true);
		}
		for (Block block : unpaired(above, Party.OURS))
			made.add(make(Party.OURS, block));
		pair(above, Party.OURS, Party.THEIRS, this::exact, false);
		pair(above, Party.OURS, Party.THEIRS, this::byCode, false);
		pair(above, Party.OURS, Party.THEIRS, this::byKind, false);
		for (Block block : unpaired(above, Party.THEIRS))
			made.add(make(Party.THEIRS, block));
		return made;
	}

	private Trio make(Party party, Block block) {
		Trio trio = trios.add();
		trios.set(trio, party, block);
		return trio;
	}

	private static List<Block> fields(Trio above, Party party) {
		return above.has(party) ? above.in(party).children().stream().filter(each -> each.type() == null).toList() : List.of();
	}

	private List<Block> unpaired(Trio above, Party party) {
		return fields(above, party).stream().filter(each -> trios.of(each) == null).toList();
	}

	private void pair(Trio above, Party from, Party to, Function<Block, String> key, boolean single) {
		Map<String, List<Block>> here = open(above, from, to, key);
		Map<String, List<Block>> there = new HashMap<>();
		for (Block block : unpaired(above, to))
			if (key.apply(block) != null)
				there.computeIfAbsent(key.apply(block), none -> new ArrayList<>()).add(block);
		here.forEach((name, blocks) -> {
			List<Block> others = there.getOrDefault(name, List.of());
			if (single && (blocks.size() != 1 || others.size() != 1))
				return;
			for (int i = 0; i < Math.min(blocks.size(), others.size()); i++)
				trios.set(trios.of(blocks.get(i)), to, others.get(i));
		});
	}

	private Map<String, List<Block>> open(Trio above, Party from, Party to, Function<Block, String> key) {
		Map<String, List<Block>> here = new HashMap<>();
		for (Block block : fields(above, from)) {
			Trio trio = trios.of(block);
			if (trio != null && !trio.has(to) && !(from == Party.OURS && trio.has(Party.BASE)) && key.apply(block) != null)
				here.computeIfAbsent(key.apply(block), none -> new ArrayList<>()).add(block);
		}
		return here;
	}

	/** What reads the same, but for indentation. */
	private String exact(Block block) {
		StringBuilder key = new StringBuilder(kind(block));
		for (Line line : block.body())
			key.append('\n').append(trios.key(line).strip());
		return key.toString();
	}

	/** What has the same code; a comment has none. */
	private String byCode(Block block) {
		if (block.head() == Tok.COMMENT || block.body().isEmpty())
			return null;
		StringBuilder key = new StringBuilder();
		for (Part part : block.first().parts())
			if (part.type() == Tok.CODE || part.type() == Tok.CITE && !block.isList())
				key.append(' ').append(trios.key(part.pieces()));
		return key.isEmpty() ? null : kind(block) + key;
	}

	private String byKind(Block block) {
		return switch (block.head()) {
			case COMMENT, REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD -> null;
			default -> repeated(block) == null ? kind(block) : null;
		};
	}

	/** What may stand several times, so that the same kind is not yet the same thing. */
	private static String repeated(Block block) {
		return switch (block.head()) {
			case CATEGORY_WORD, OCCUPATION_CLASS_WORD, INDUSTRY_WORD, DEVELOPER_WORD -> block.head().name();
			default -> null;
		};
	}

	private static String kind(Block block) {
		return switch (block.head()) {
			case FAMILY_WORD -> Tok.OCCUPATION_WORD.name();
			case SECTION_WORD -> String.valueOf(Keyword.of(block.first().parts().get(0).printed()));
			default -> block.head().name();
		};
	}
}
