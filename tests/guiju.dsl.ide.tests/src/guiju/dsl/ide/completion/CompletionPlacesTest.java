package guiju.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.Examples;
import guiju.dsl.ide.Lines;
import guiju.dsl.ide.SmallFolder;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** Whatever is offered at any offset keeps its promise when it is taken: no line suffers, codes are free or defined. */
class CompletionPlacesTest {

	private static final CompletionSources SOURCES = CompletionSources.of(Findings.SETTINGS, new SmallFolder(Examples.of("KMC2431-001v4"),
			"職能基準 TFB5139-901v1\n職業: 甲\nT1: 乙\n  T1.1: 丙\nK01: 媒體型態【註1】\nK02: 豆種二\nS01: 溝通\nA01: 創新\n  定義: 求新。\n"));

	private String text;
	private Lines before;
	private Occurrences occurrences;

	@ParameterizedTest
	@MethodSource("guiju.dsl.ide.WildTexts#all")
	void keepsEveryPromiseAtEveryOffset(String wild) {
		text = wild;
		before = Lines.of(text);
		occurrences = Occurrences.of(text);
		ParsedStandard parsed = Parsing.parse(text);
		for (int offset = 0; offset <= text.length(); offset++) {
			Set<String> texts = new HashSet<>();
			for (Completion completion : Completions.at(parsed, offset, SOURCES)) {
				String message = before.around(offset) + " " + completion;
				assertTrue(text.substring(0, offset).endsWith(completion.prefix()), message);
				assertTrue(texts.add(completion.text()), message);
				take(completion, offset, message);
			}
		}
	}

	private void take(Completion completion, int offset, String message) {
		int at = offset - completion.prefix().length();
		boolean head = completion.kind() == Completion.Kind.KEYWORD || completion.kind() == Completion.Kind.NEXT_CODE;
		int line = before.at(offset);
		boolean bare = text.substring(offset, before.lines().get(line).end()).isBlank();
		String whole = completion.text() + (head && bare ? Lines.rest(completion.text()) : "");
		String after = text.substring(0, at) + whole + text.substring(offset);
		Lines lines = Lines.of(after);
		assertTrue(lines.hidden() <= before.hidden(), message);
		if (head)
			lines.requireChangedOnly(before, line, 1, message);
		switch (completion.kind()) {
			case NEXT_CODE -> requireFree(completion.text().split(":")[0], line, message);
			case CITATION, REFERENCE -> requireDefined(Names.of(completion.text().replace("】", "")).orElseThrow(), after, at, message);
			default -> { }
		}
	}

	private void requireFree(String code, int line, String message) {
		for (Occurrence each : occurrences.named(code))
			assertTrue(each.role() != Role.DEFINITION && each.role() != Role.UNREADABLE || before.at(each.offset()) == line, message);
	}

	/** Of a note the label alone is the occurrence, behind its 註. The folder's older version knows codes of its own. */
	private static void requireDefined(String name, String after, int at, String message) {
		Occurrences taken = Occurrences.of(after);
		Occurrence written = taken.at(at + (Names.isNote(name) ? 1 : 0)).orElse(null);
		assertNotNull(written, message);
		assertEquals(name, written.name(), message);
		assertTrue(written.role() == Role.REMOVED || written.role() == Role.UNREADABLE || !taken.definitions(name).isEmpty(), message);
	}
}
