package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.lexing.Tok;
import guiju.text.keyword.Keyword;

/** Where a new definition, note or row goes: behind its like, else under its heading, else with a heading where that belongs. */
enum Sections {
	OUTLINE(null, Tok.DUTY_CODE, Tok.DUTY_WORD, Tok.TASK_CODE, Tok.TASK_WORD, Tok.LEVEL_WORD, Tok.OUTPUT_CODE, Tok.OUTPUT_WORD,
			Tok.INDICATOR_CODE, Tok.INDICATOR_WORD, Tok.KNOWLEDGE_LIST, Tok.SKILLS_LIST),
	KNOWLEDGE(Keyword.KNOWLEDGE_SECTION, Tok.KNOWLEDGE_CODE, Tok.KNOWLEDGE_WORD),
	SKILLS(Keyword.SKILLS_SECTION, Tok.SKILL_CODE, Tok.SKILL_WORD),
	ATTITUDES(Keyword.ATTITUDE_SECTION, Tok.ATTITUDE_CODE, Tok.ATTITUDE_WORD),
	REMARKS(Keyword.REMARKS_SECTION, Tok.PREREQUISITE_WORD, Tok.REMARK_WORD, Tok.NOTE_WORD),
	REVISION(Keyword.REVISION_SECTION, Tok.REMOVED_WORD, Tok.LEVEL_CHANGED_WORD, Tok.CITATION_CHANGED_WORD, Tok.FIELD_CHANGED_WORD),
	HISTORY(Keyword.HISTORY_SECTION, Tok.VERSION_CODE);

	private static final Map<Tok, Sections> BY_HEAD = new EnumMap<>(Tok.class);

	static {
		for (Sections section : values())
			for (Tok head : section.heads)
				BY_HEAD.put(head, section);
	}

	private final Keyword heading;
	private final List<Tok> heads;

	Sections(Keyword heading, Tok... heads) {
		this.heading = heading;
		this.heads = List.of(heads);
	}

	/**
	 * Returns the change that adds lines at the end of this section.
	 *
	 * @param head what the first of the lines begins with
	 * @param added the lines, indented from the first one on
	 */
	Replacement append(FixContext context, Tok head, List<String> added) {
		int last = last(context, this);
		int heading = heading(context);
		if (last < 0 && heading < 0)
			return withHeading(context, head, added);
		int near = last < 0 ? heading : last;
		int below = last < 0 ? heading : context.blocks().end(last) - 1;
		return context.edits().insertBelow(below, indented(context.edits().indentation(head, near), added));
	}

	/** Returns the position of the last line of a section that begins an element, or -1. */
	private static int last(FixContext context, Sections section) {
		int last = -1;
		for (TextLine line : context.lines().all())
			if (line.isSaid() && BY_HEAD.get(line.head()) == section)
				last = line.index();
		return last;
	}

	private int heading(FixContext context) {
		for (TextLine line : context.lines().all())
			if (line.head() == Tok.SECTION_WORD && Keyword.of(context.lines().word(line.tokens().get(0))) == heading)
				return line.index();
		return -1;
	}

	private Replacement withHeading(FixContext context, Tok head, List<String> added) {
		List<String> lines = new ArrayList<>(indented(context.edits().indentation(head, 0), added));
		if (heading != null)
			lines.add(0, context.word(heading));
		int before = -1;
		for (int i = 0; i < ordinal(); i++)
			before = Math.max(before, Math.max(last(context, values()[i]), values()[i].heading == null ? -1 : values()[i].heading(context)));
		if (before < 0)
			for (TextLine line : context.lines().all())
				before = line.isSaid() && !BY_HEAD.containsKey(line.head()) && line.head() != Tok.SECTION_WORD ? line.index() : before;
		return before < 0 ? context.edits().insertBelow(context.lines().all().size() - 1, lines)
				: context.edits().insertBelow(context.blocks().end(before) - 1, lines);
	}

	private static List<String> indented(String indentation, List<String> lines) {
		return lines.stream().map(line -> indentation + line).toList();
	}
}
