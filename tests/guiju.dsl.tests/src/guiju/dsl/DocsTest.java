package guiju.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.dsl.corpus.Examples;
import guiju.dsl.formatting.StandardFormatter;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.model.Standard;
import guiju.rules.FindingCode;
import guiju.rules.Stage;
import guiju.testing.Findings;
import guiju.testing.Parsing;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** The page that teaches the language says what is so. */
class DocsTest {

	private static final String PAGE = read();

	private static String read() {
		try {
			return Files.readString(Examples.root().resolve("docs/language.md"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static Stream<String> examples() {
		return blocks("ocs");
	}

	static Stream<String> parts() {
		return blocks("ocs-part");
	}

	static Stream<String> broken() {
		return blocks("ocs-broken");
	}

	private static Stream<String> blocks(String kind) {
		return Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL).matcher(PAGE).results().map(block -> block.group(1));
	}

	@Test
	void keywordTableHasTheKeywordsAndNoOthers() {
		List<String> rows = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| [^|]+ \\| [^|]+ \\|$").matcher(PAGE).results()
				.map(row -> row.group(1) + " " + row.group(2)).toList();

		assertEquals(Arrays.stream(Keyword.values())
				.map(keyword -> keyword.in(Vocabulary.CHINESE) + " " + keyword.in(Vocabulary.ENGLISH)).toList(), rows);
	}

	@ParameterizedTest
	@MethodSource
	void examples(String text) {
		assertEquals(List.of(), Findings.of(text).codes());
		assertEquals(List.of(), Findings.of(text, Findings.SETTINGS.withStage(Stage.PUBLICATION)).codes());
		assertEquals(List.of(), StandardFormatter.format(text));
	}

	@Test
	void exampleShowsEverything() {
		Standard standard = Parsing.standard(examples().findFirst().orElseThrow());

		standard.eClass().getEAllContainments().forEach(part -> assertTrue(standard.eIsSet(part), part.getName()));
		for (String shown : List.of("緣由:", "【註1】", "【T1.1】", "| ", "- ", "-- ", "// 容許", "// 範", "刪除 ", "級別 T", "引用 ", "欄位 "))
			assertTrue(examples().findFirst().orElseThrow().contains(shown), shown);
		assertEquals(2, examples().count(), "one in each language");
	}

	@ParameterizedTest
	@MethodSource
	void parts(String text) {
		assertEquals(List.of(), Parsing.syntaxFindings(text));
		assertEquals(List.of(), StandardFormatter.format(text).stream().filter(change -> !change.text().isBlank()).toList(),
				"laid out, but for the depth of parts without what stands above them");
	}

	@ParameterizedTest
	@MethodSource
	void broken(String text) {
		assertEquals(1, Parsing.syntaxFindings(text).size());
		assertTrue(Parsing.syntaxFindings(text).get(0).contains("T1.1 "));
		assertEquals(List.of(), Findings.of(text).only(FindingCode.MISSING_PARENT));
	}

	@Test
	void tablesOfLinesShowLinesOfTheLanguage() {
		List<String> sections = Pattern.compile("## (?:三、行的種類|Kinds of lines)\\n(.*?)\\n## ", Pattern.DOTALL).matcher(PAGE).results()
				.map(section -> section.group(1)).toList();
		assertEquals(2, sections.size());

		for (String section : sections)
			Pattern.compile("`([^`]{2,})`").matcher(section).results().map(code -> code.group(1))
					.forEach(line -> assertNotEquals(Tok.BROKEN_LINE, LineLexer.tokens(line).get(0).type(), line));
	}

	@Test
	void namedFindingsExist() {
		List<String> named = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`").matcher(PAGE).results().map(code -> code.group(1))
				.filter(code -> Keyword.of(code) == null).distinct().toList();

		assertFalse(named.isEmpty());
		named.forEach(code -> assertTrue(FindingCode.of(code).isPresent(), code));
	}
}
