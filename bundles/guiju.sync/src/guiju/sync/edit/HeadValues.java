package guiju.sync.edit;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Classification;
import guiju.model.Coded;
import guiju.model.NameKind;
import guiju.model.Note;
import guiju.model.RevisionReason;
import guiju.model.Version;
import guiju.model.code.Characters;
import guiju.model.code.ElementKind;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Changes what stands before the colon of an element's line: codes, labels, dates, and the keyword where it carries a value. */
final class HeadValues {

	private final EditContext context;

	HeadValues(EditContext context) {
		this.context = context;
	}

	/** Writes the head of an element as the intended object has it. */
	void set(TextLine line, EObject intended) {
		switch (intended) {
			case Classification classification -> head(line, word(line), classification.getCode(), null);
			case Note note -> head(line, word(line), note.getLabel(), null);
			case RevisionReason reason -> head(line, kind(line, reason), reason.getCode(), reason.getCitation());
			case Version version -> head(line, version.getVersion(), version.getCode(), version.getDateText());
			case Coded coded -> head(line, coded(coded), null, null);
			default -> throw new IllegalArgumentException("has no head: " + intended.eClass().getName());
		}
		context.changes.own(new Block(line, line));
	}

	private String word(TextLine line) {
		return context.table.text(line.tokens().get(0));
	}

	private String coded(Coded element) {
		if (element.getCode() != null)
			return element.getCode();
		Keyword keyword = switch (ElementKind.of(element)) {
			case DUTY -> Keyword.DUTY;
			case TASK -> Keyword.TASK;
			case OUTPUT -> Keyword.OUTPUT;
			case INDICATOR -> Keyword.INDICATOR;
			case KNOWLEDGE -> Keyword.KNOWLEDGE;
			case SKILL -> Keyword.SKILLS;
			case ATTITUDE -> Keyword.ATTITUDE;
		};
		return keyword.in(context.style.vocabulary());
	}

	private String kind(TextLine line, RevisionReason reason) {
		Keyword keyword = switch (reason.getKind()) {
			case REMOVED -> Keyword.REMOVED;
			case LEVEL -> Keyword.LEVEL;
			case CITATION -> Keyword.CITATION;
			case METADATA -> Keyword.FIELD;
		};
		String printed = word(line);
		return Keyword.of(printed) == keyword ? printed : keyword.in(Keyword.vocabulary(printed));
	}

	/** Changes the keyword of the standard's name. */
	void nameKind(TextLine line, NameKind kind) {
		Token word = line.tokens().get(0);
		Keyword keyword = kind == NameKind.JOB_FAMILY ? Keyword.JOB_FAMILY : Keyword.OCCUPATION;
		context.changes.replace(word.start(), word.end(), keyword.in(Keyword.vocabulary(word(line))));
		context.changes.own(new Block(line, line));
	}

	private void head(TextLine line, String word, String first, String second) {
		Token head = line.tokens().get(0);
		context.changes.replace(head.start(), head.end(), word);
		Token code = line.token(Tok.CODE);
		Token other = line.token(Tok.CITE) != null ? line.token(Tok.CITE) : line.token(Tok.DATE);
		int at = head.end();
		at = part(at, code, first, noteGap(word, first));
		part(at, other, second, " ");
		Token colon = line.token(Tok.COLON);
		boolean alone = first != null && Characters.narrow(first.charAt(0)) < 0x80;
		if (colon == null && !alone)
			context.changes.insert(Math.max(at, other == null ? at : other.end()), context.style.colon().substring(0, 1));
	}

	/** Changes one word behind others and returns where it ends in the old text. */
	private int part(int at, Token token, String value, String gap) {
		if (token == null) {
			if (value != null)
				context.changes.insert(at, gap + value);
			return at;
		}
		if (value == null)
			context.changes.replace(at, token.end(), "");
		else
			context.changes.replace(token.start(), token.end(), value);
		return token.end();
	}

	/** Figures stand directly behind 註. */
	private static String noteGap(String word, String label) {
		boolean figures = label != null && label.chars().allMatch(c -> Characters.narrow((char) c) >= '0' && Characters.narrow((char) c) <= '9');
		return figures && Keyword.of(word) == Keyword.NOTE && Keyword.vocabulary(word) == Vocabulary.CHINESE ? "" : " ";
	}
}
