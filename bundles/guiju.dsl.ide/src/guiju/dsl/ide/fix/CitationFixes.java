package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Definition;
import guiju.model.Skill;
import guiju.model.Task;
import guiju.rules.Message;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Fixes of citations and of the definitions that they name. */
final class CitationFixes {

	private CitationFixes() {}

	/** Cites another code instead; where the list has that already, nothing is to be cited twice. */
	static Optional<Fix> change(FixContext context, TextFinding finding, Message words) {
		Changes changes = new Changes();
		Occurrence use = context.occurrences().at(finding.offset()).orElse(null);
		if (use == null || use.role() != Role.CITATION)
			changes.replace(finding.offset(), finding.length(), words.arguments().get(0));
		else
			repoint(context, use, words.arguments().get(0), changes);
		return Optional.of(changes.fix(finding.code(), words, false));
	}

	/** Adds an empty definition of a code. */
	static Optional<Fix> define(FixContext context, TextFinding finding, Message words) {
		String code = Names.ofCode(words.arguments().get(0));
		if (code == null)
			return Optional.empty();
		boolean skill = code.charAt(0) == 'S';
		Tok head = skill ? Tok.SKILL_CODE : Tok.KNOWLEDGE_CODE;
		Sections section = skill ? Sections.SKILLS : Sections.KNOWLEDGE;
		return Optional.of(new Changes().add(section.append(context, head, List.of(code + ":"))).fix(finding.code(), words, false));
	}

	static Optional<Fix> moveToSkills(FixContext context, TextFinding finding, Message words) {
		return moveTo(context, finding, words, Tok.SKILLS_LIST, Keyword.SKILLS);
	}

	static Optional<Fix> moveToKnowledge(FixContext context, TextFinding finding, Message words) {
		return moveTo(context, finding, words, Tok.KNOWLEDGE_LIST, Keyword.KNOWLEDGE);
	}

	private static Optional<Fix> moveTo(FixContext context, TextFinding finding, Message words, Tok list, Keyword keyword) {
		TextLine line = context.line(finding.offset());
		String code = context.text().substring(finding.offset(), finding.offset() + finding.length());
		Changes changes = new Changes().removeCitation(context.lines(), finding.offset(), context.edits());
		int task = context.blocks().owner(line.index());
		TextLine other = task < 0 ? null : Fields.line(context, task, list);
		if (other != null)
			cite(context, other, code, changes);
		else
			changes.add(context.edits().insertBelow(line.index(), List.of(context.lines().indentation(line) + context.word(keyword) + " " + code)));
		return Optional.of(changes.fix(finding.code(), words, false));
	}

	/** Adds a code to a list that does not have it. */
	static void cite(FixContext context, TextLine list, String code, Changes changes) {
		Token last = null;
		for (Token token : list.tokens()) {
			if (token.type() == Tok.CITE && Names.ofCode(code).equals(Names.ofCode(context.lines().word(token))))
				return;
			last = token.type() == Tok.COMMENT ? last : token;
		}
		String separator = last.type() != Tok.CITE ? " " : separator(context, list);
		changes.replace(last.end(), 0, separator + code);
	}

	/** Returns what stands between the citations of a list, else what the vocabulary has. */
	private static String separator(FixContext context, TextLine list) {
		Token before = null;
		for (Token token : list.tokens()) {
			if (token.type() == Tok.CITE && before != null)
				return context.text().substring(before.end(), token.start());
			before = token.type() == Tok.CITE ? token : null;
		}
		return context.vocabulary() == Vocabulary.CHINESE ? "、" : ", ";
	}

	/** Offers to cite a definition in each task that does not, those that cite its neighbours first. */
	static List<Fix> citeSomewhere(FixContext context, TextFinding finding, Message title, int most) {
		Definition definition = context.object(finding.offset(), Definition.class);
		List<Fix> fixes = new ArrayList<>();
		if (definition == null || definition.getCode() == null)
			return fixes;
		boolean skill = definition instanceof Skill;
		for (var duty : context.parsed().standard().getDuties())
			for (Task task : duty.getTasks())
				if (fixes.size() < most && task.getCode() != null)
					fixes.add(citeIn(context, finding, task, definition.getCode(), skill, Message.of(title.key(), task.getCode())));
		return fixes;
	}

	private static Fix citeIn(FixContext context, TextFinding finding, Task task, String code, boolean skill, Message title) {
		int head = context.lineOf(task);
		Tok list = skill ? Tok.SKILLS_LIST : Tok.KNOWLEDGE_LIST;
		TextLine line = Fields.line(context, head, list);
		Changes changes = new Changes();
		if (line != null)
			cite(context, line, code, changes);
		else
			changes.add(context.edits().insertBelow(context.blocks().end(head) - 1,
					List.of(context.edits().indentation(list, head) + context.word(skill ? Keyword.SKILLS : Keyword.KNOWLEDGE) + " " + code)));
		return changes.fix(finding.code(), title, false);
	}

	/** Makes a later definition one with the first: what cites it cites the first, and it is gone. */
	static Optional<Fix> merge(FixContext context, TextFinding finding, Message words) {
		Definition later = context.object(finding.offset(), Definition.class);
		String first = words.arguments().get(0);
		if (later == null)
			return Optional.empty();
		Changes changes = new Changes();
		String name = Names.ofCode(later.getCode());
		int line = context.lineOf(later);
		boolean cited = name != null && context.line(context.occurrences().definitions(name).get(0).offset()).index() == line;
		if (cited)
			for (Occurrence use : context.occurrences().in(name, Role.CITATION, Role.REFERENCE, Role.REASON))
				repoint(context, use, first, changes);
		return Optional.of(changes.add(BlockFixes.deletion(context, line)).fix(finding.code(), words, false));
	}

	private static void repoint(FixContext context, Occurrence use, String first, Changes changes) {
		TextLine line = context.line(use.offset());
		boolean twice = use.role() == Role.CITATION && line.tokens().stream().anyMatch(token -> token.type() == Tok.CITE
				&& Names.ofCode(first).equals(Names.ofCode(context.lines().word(token))));
		if (twice)
			changes.removeCitation(context.lines(), use.offset(), context.edits());
		else
			changes.replace(use.offset(), use.length(), first);
	}
}
