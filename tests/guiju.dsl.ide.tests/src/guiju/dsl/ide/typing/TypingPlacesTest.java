package guiju.dsl.ide.typing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.Lines;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.template.Template;
import guiju.dsl.ide.template.Templates;
import guiju.model.code.ElementKind;
import guiju.testing.Parsing;

/** Enter, pasted lines and templates at each line of wild texts: what is added can be read, and all else is as it was. */
class TypingPlacesTest {

	private String text;
	private ParsedStandard parsed;
	private Lines before;
	private Occurrences occurrences;

	private void read(String wild) {
		text = wild;
		parsed = Parsing.parse(text);
		before = Lines.of(text);
		occurrences = Occurrences.of(text);
	}

	@ParameterizedTest
	@MethodSource("guiju.dsl.ide.WildTexts#all")
	void beginsALineThatCanBeReadBelowEachLine(String wild) {
		read(wild);
		for (TextLine line : before.lines().all()) {
			Typing typing = EnterKey.at(parsed, line.end());
			String message = before.around(line.end()) + " " + typing;
			String removed = removed(typing.change());
			assertTrue(removed.isBlank() || typing.change().text().isEmpty() && typing.caret() == line.wordStart(), message);
			String after = Replacements.apply(text, List.of(typing.change()));
			TextLine next = Lines.of(after).lines().at(typing.caret());
			String beginning = after.substring(next.start(), typing.caret());
			if (typing.change().text().isEmpty() || beginning.isBlank())
				continue;
			String whole = after.substring(0, typing.caret()) + Lines.rest(beginning) + after.substring(typing.caret());
			Lines.of(whole).requireChangedOnly(before, line.index() + 1, 0, message);
			requireFree(beginning.strip().replaceAll(":$", ""), message);
		}
	}

	@ParameterizedTest
	@MethodSource("guiju.dsl.ide.WildTexts#all")
	void losesNoWordWhereverEnterIsPressed(String wild) {
		read(wild);
		for (int offset = 0; offset <= text.length(); offset++) {
			Typing typing = EnterKey.at(parsed, offset);
			String removed = removed(typing.change());
			TextLine line = before.lines().at(offset);
			boolean headAlone = typing.change().text().isEmpty();
			assertTrue(headAlone ? line.wordStart() == typing.caret() : removed.matches("[\\s　、,，]*"), before.around(offset) + " " + typing);
		}
	}

	@ParameterizedTest
	@MethodSource("guiju.dsl.ide.WildTexts#all")
	void pastesLinesWhereTheyCanBeReadAndPartNothing(String wild) {
		read(wild);
		for (TextLine line : before.lines().all())
			for (ElementKind kind : ElementKind.values()) {
				Replacement change = PastedLines.as(kind, parsed, line.start(), "- 甲\r\n\r\n1. 乙\n");
				String message = kind + " at " + before.around(line.end()) + " " + change;
				requireAdded(change, message);
				for (Occurrence each : Occurrences.of(change.text()).all())
					requireFree(each.name(), message);
			}
	}

	@ParameterizedTest
	@MethodSource("guiju.dsl.ide.WildTexts#all")
	void offersTemplatesThatCanBeReadAndPartNothing(String wild) {
		read(wild);
		for (TextLine line : before.lines().all())
			for (Template template : Templates.at(parsed, line.end()))
				requireAdded(template.change(), template.id() + " at " + before.around(line.end()) + " " + template.change());
	}

	/** A blank line is used up, or lines are put between two others. */
	private void requireAdded(Replacement change, String message) {
		assertTrue(removed(change).isBlank(), message);
		String after = Replacements.apply(text, List.of(change));
		boolean behindLast = change.text().startsWith("\n") || change.text().startsWith("\r");
		TextLine place = before.lines().at(change.offset());
		boolean inPlace = place.isBlank() && !change.text().endsWith("\n") && !change.text().endsWith("\r");
		Lines.of(after).requireChangedOnly(before, place.index() + (behindLast ? 1 : 0), inPlace ? 1 : 0, message);
	}

	private void requireFree(String code, String message) {
		String name = Names.ofCode(code);
		for (Occurrence each : name == null ? List.<Occurrence>of() : occurrences.named(name))
			assertTrue(each.role() != Role.DEFINITION && each.role() != Role.UNREADABLE, message);
	}

	private String removed(Replacement change) {
		return text.substring(change.offset(), change.offset() + change.length());
	}
}
