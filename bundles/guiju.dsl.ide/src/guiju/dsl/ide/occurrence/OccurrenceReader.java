package guiju.dsl.ide.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.LineProblems;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.reference.Reference;
import guiju.model.reference.References;

/** Walks over the tokens of a text and notes every code in it. */
final class OccurrenceReader {

	private static final Pattern WORD = Pattern.compile("[0-9A-Za-z０-９Ａ-Ｚａ-ｚ.．]+");

	/** Stands before what begins a line like a code and is none, such as T1..2, so that it is no name of another element. */
	private static final String UNREAD = "?";

	private final String text;
	private final List<Occurrence> found = new ArrayList<>();
	/** The head of the line that the text at hand belongs to. */
	private Tok head = Tok.WS;
	/** Whether the lines at hand belong to the history. */
	private boolean history;
	private boolean hidden;

	OccurrenceReader(String text) {
		this.text = text;
	}

	List<Occurrence> read(List<Token> tokens) {
		for (Token token : tokens)
			next(token);
		if (hidden) {
			for (LineProblem problem : LineProblems.of(text).problems())
				unreadable(problem);
			found.sort(Comparator.comparingInt(Occurrence::offset));
		}
		return found;
	}

	private void next(Token token) {
		switch (token.type()) {
			case BAR -> { }
			case BROKEN_LINE, STRAY_LINE -> hidden = true;
			case TEXT -> references(token);
			case CODE -> code(token);
			case CITE -> add(Names.ofCode(word(token)), head == Tok.CITATION_CHANGED_WORD ? Role.REVISION : Role.CITATION, token.start(), token.end());
			case DUTY_CODE, TASK_CODE, OUTPUT_CODE, INDICATOR_CODE, KNOWLEDGE_CODE, SKILL_CODE, ATTITUDE_CODE -> {
				enter(token.type());
				String name = Names.ofCode(word(token));
				add(name == null ? UNREAD + word(token) : name, Role.DEFINITION, token.start(), token.end());
			}
			default -> {
				if (token.type().isHead())
					enter(token.type());
			}
		}
	}

	private void enter(Tok type) {
		head = type;
		if (type != Tok.REASON_WORD && type != Tok.STATUS_WORD && type != Tok.UPDATE_WORD)
			history = type == Tok.VERSION_CODE;
	}

	private void code(Token token) {
		switch (head) {
			case NOTE_WORD -> add(Names.ofNote(word(token)), Role.DEFINITION, token.start(), token.end());
			case REMOVED_WORD -> add(Names.ofCode(word(token)), Role.REMOVED, token.start(), token.end());
			case LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD -> add(Names.ofCode(word(token)), Role.REVISION, token.start(), token.end());
			default -> { }
		}
	}

	private void references(Token token) {
		Role role = switch (head) {
			case REASON_WORD -> history ? Role.HISTORY : Role.REASON;
			case REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD -> Role.REASON;
			default -> history ? Role.HISTORY : Role.REFERENCE;
		};
		for (Reference reference : References.in(word(token))) {
			String name = reference.kind() == Reference.Kind.NOTE ? Names.ofNote(reference.key()) : Names.ofCode(reference.key());
			add(name, role, token.start() + reference.start(), token.start() + reference.end());
		}
	}

	/** Of a line that cannot be read the code that begins it, and of a list of citations all that look like codes. */
	private void unreadable(LineProblem problem) {
		boolean list = problem.head() == Tok.KNOWLEDGE_LIST || problem.head() == Tok.SKILLS_LIST;
		Matcher words = WORD.matcher(text).region(problem.start(), problem.end());
		while (words.find())
			if (list || words.start() == problem.start()) {
				int end = words.end();
				while (end > words.start() && Names.ofCode(text.substring(words.start(), end)) == null)
					end--;
				add(Names.ofCode(text.substring(words.start(), end)), Role.UNREADABLE, words.start(), end);
			}
	}

	private void add(String name, Role role, int start, int end) {
		if (name != null)
			found.add(new Occurrence(name, role, start, end - start));
	}

	private String word(Token token) {
		return text.substring(token.start(), token.end());
	}
}
