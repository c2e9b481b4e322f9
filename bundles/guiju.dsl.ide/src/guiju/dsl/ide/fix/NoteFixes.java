package guiju.dsl.ide.fix;

import java.util.List;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.lexing.Tok;
import guiju.rules.Message;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Fixes of notes and their markers. */
final class NoteFixes {

	private NoteFixes() {}

	/** Adds an empty note behind the last one. */
	static Optional<Fix> add(FixContext context, TextFinding finding, Message words) {
		String label = words.arguments().get(0);
		boolean together = context.vocabulary() == Vocabulary.CHINESE && label.chars().allMatch(c -> c >= '0' && c <= '9');
		String line = context.word(Keyword.NOTE) + (together ? "" : " ") + label + ":";
		return Optional.of(new Changes().add(Sections.REMARKS.append(context, Tok.NOTE_WORD, List.of(line))).fix(finding.code(), words, false));
	}

	/** Gives a marker the label of a note that there is. */
	static Optional<Fix> change(FixContext context, TextFinding finding, Message words) {
		Optional<Occurrence> marker = context.occurrences().at(finding.offset() + finding.length());
		return marker.filter(each -> Names.isNote(each.name())).map(each -> new Changes()
				.replace(each.offset(), each.length(), words.arguments().get(0)).fix(finding.code(), words, false));
	}
}
