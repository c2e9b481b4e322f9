package guiju.dsl.ide.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.folder.LabelKey;
import guiju.dsl.ide.line.Blocks;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.Region;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Makes the outline of a text, by its lines: whatever can be read is in it, and what cannot be is marked. */
public final class Outline {

	private static final Map<OutlineKind, Keyword> SECTIONS = new EnumMap<>(OutlineKind.class);

	static {
		SECTIONS.put(OutlineKind.KNOWLEDGE, Keyword.KNOWLEDGE_SECTION);
		SECTIONS.put(OutlineKind.SKILL, Keyword.SKILLS_SECTION);
		SECTIONS.put(OutlineKind.ATTITUDE, Keyword.ATTITUDE_SECTION);
		SECTIONS.put(OutlineKind.PREREQUISITE, Keyword.REMARKS_SECTION);
		SECTIONS.put(OutlineKind.REMARK, Keyword.REMARKS_SECTION);
		SECTIONS.put(OutlineKind.NOTE, Keyword.REMARKS_SECTION);
		SECTIONS.put(OutlineKind.REVISION, Keyword.REVISION_SECTION);
		SECTIONS.put(OutlineKind.VERSION, Keyword.HISTORY_SECTION);
	}

	private final ParsedStandard parsed;
	private final TextLines lines;

	private Outline(ParsedStandard parsed) {
		this.parsed = parsed;
		lines = TextLines.of(parsed.text());
	}

	/** Returns the node of the standard, with all others below it. */
	public static OutlineNode of(ParsedStandard parsed) {
		return new Outline(parsed).standard();
	}

	/** Returns a node with those below it that a word finds in code or label, and what is above them; empty where there are none. */
	public static Optional<OutlineNode> filter(OutlineNode node, String word) {
		String key = LabelKey.of(word);
		if (LabelKey.of(node.text()).contains(key))
			return Optional.of(node);
		List<OutlineNode> found = new ArrayList<>();
		for (OutlineNode child : node.children())
			filter(child, word).ifPresent(found::add);
		return found.isEmpty() ? Optional.empty()
				: Optional.of(new OutlineNode(node.kind(), node.code(), node.label(), node.region(), node.selection(), found));
	}

	private OutlineNode standard() {
		List<OutlineNode> children = new ArrayList<>();
		Map<Keyword, List<OutlineNode>> sections = new EnumMap<>(Keyword.class);
		for (OutlineNode node : nodes(0, lines.all().size())) {
			Keyword section = SECTIONS.get(node.kind());
			if (section == null)
				children.add(node);
			else
				sections.computeIfAbsent(section, each -> new ArrayList<>()).add(node);
		}
		sections.forEach((section, nodes) -> children.add(section(section, nodes)));
		String code = parsed.standard().getCode();
		String name = parsed.standard().getName();
		Region selection = first();
		return new OutlineNode(OutlineKind.STANDARD, code == null ? "" : code, name == null ? "" : name.split("\n", 2)[0],
				new Region(0, parsed.text().length()), selection, children);
	}

	private Region first() {
		for (TextLine line : lines.all())
			if (line.head() == Tok.STANDARD_WORD || line.head() == Tok.OCCUPATION_WORD || line.head() == Tok.FAMILY_WORD)
				return new Region(line.wordStart(), line.end() - line.wordStart());
		return new Region(0, 0);
	}

	/** A section's region reaches from its heading, or its first element, to the end of its last one. */
	private OutlineNode section(Keyword section, List<OutlineNode> nodes) {
		Vocabulary vocabulary = KeywordStyle.majority(parsed.text(), lines.tokens());
		Region selection = nodes.get(0).selection();
		for (TextLine line : lines.all())
			if (line.head() == Tok.SECTION_WORD && Keyword.of(lines.word(line.tokens().get(0))) == section) {
				selection = new Region(line.wordStart(), line.tokens().get(0).end() - line.wordStart());
				break;
			}
		int start = Math.min(selection.offset(), nodes.get(0).region().offset());
		int end = Math.max(selection.end(), nodes.get(nodes.size() - 1).region().end());
		return new OutlineNode(OutlineKind.SECTION, "", section.in(vocabulary), new Region(start, end - start), selection, nodes);
	}

	/** Returns the nodes that begin between two lines, each with those below it. */
	private List<OutlineNode> nodes(int from, int to) {
		List<OutlineNode> nodes = new ArrayList<>();
		for (int i = from; i < to;) {
			TextLine line = lines.get(i);
			OutlineKind kind = OutlineKind.of(line.head());
			if (kind == null) {
				i++;
				continue;
			}
			int end = Math.min(to, new Blocks(lines).end(i));
			nodes.add(node(kind, line, nodes(i + 1, end), lines.get(end - 1).end()));
			i = end;
		}
		return nodes;
	}

	private OutlineNode node(OutlineKind kind, TextLine line, List<OutlineNode> children, int end) {
		Token head = line.tokens().get(0);
		Token text = line.token(Tok.TEXT);
		String label = kind == OutlineKind.UNREADABLE ? lines.word(head) : text == null ? "" : lines.word(text);
		return new OutlineNode(kind, code(kind, line), label, new Region(line.wordStart(), end - line.wordStart()),
				new Region(head.start(), (kind == OutlineKind.UNREADABLE ? line.end() : head.end()) - head.start()), children);
	}

	/** Names a line by its code; a note, a reason and a version by all that stands before the colon. */
	private String code(OutlineKind kind, TextLine line) {
		Token head = line.tokens().get(0);
		return switch (kind) {
			case NOTE, REVISION -> parsed.text().substring(head.start(), before(line));
			case VERSION, DUTY, TASK, OUTPUT, INDICATOR, KNOWLEDGE, SKILL, ATTITUDE -> head.type().name().endsWith("_CODE") ? lines.word(head) : "";
			default -> "";
		};
	}

	private int before(TextLine line) {
		Token last = line.tokens().get(0);
		for (Token token : line.tokens()) {
			if (token.type() == Tok.COLON)
				break;
			last = token;
		}
		return last.end();
	}
}
