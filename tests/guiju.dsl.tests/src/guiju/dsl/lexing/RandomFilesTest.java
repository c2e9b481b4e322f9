package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.dsl.ParsedStandard;
import guiju.dsl.corpus.Exactness;
import guiju.dsl.corpus.RandomFiles;
import guiju.dsl.corpus.Rounds;
import guiju.rules.FindingCode;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** Whatever a file holds, the lexer lets through only what the grammar takes, and each line that cannot be read has one finding. */
class RandomFilesTest {

	private static final List<Function<Random, String>> KINDS = List.of(RandomFiles::ofLines, RandomFiles::ofCharacters, RandomFiles::ofBoth);

	@Test
	void linesInAnyOrderAreReadWithoutAnError() {
		Rounds.run(1500, random -> readsWithoutError(RandomFiles.ofLines(random)));
	}

	@Test
	void anyCharactersAreReadWithoutAnError() {
		Rounds.run(600, random -> readsWithoutError(RandomFiles.ofCharacters(random)));
	}

	@Test
	void examplesWithOddLinesAreReadWithoutAnError() {
		Rounds.run(400, random -> readsWithoutError(RandomFiles.ofBoth(random)));
	}

	@Test
	@Tag("long")
	void allKindsOfFilesAreReadWithoutAnError() {
		Rounds.campaign(random -> readsWithoutError(KINDS.get(random.nextInt(KINDS.size())).apply(random)));
	}

	private static void readsWithoutError(String text) {
		ParsedStandard parsed = Parsing.parse(text);
		Exactness.require(text, parsed.root());

		LineProblems problems = LineProblems.of(text);
		int followers = problems.problems().stream().mapToInt(LineProblem::followers).sum();
		assertEquals(hiddenLines(text), problems.problems().size() + followers, "each line that cannot be read belongs to one problem");
		assertEquals(brokenLines(text), problems.problems().stream().filter(problem -> isBroken(text, problem)).count());
		String unaccepted = text.replace("容許 syntax", "且慢 syntax");
		assertEquals(problems.problems().size(), Findings.of(unaccepted).only(FindingCode.SYNTAX).size(), "each problem has one finding");
	}

	private static long hiddenLines(String text) {
		return LineLexer.tokens(text).stream().filter(token -> token.type().isHiddenLine()).count();
	}

	private static long brokenLines(String text) {
		return LineLexer.tokens(text).stream().filter(token -> token.type() == Tok.BROKEN_LINE).count();
	}

	private static boolean isBroken(String text, LineProblem problem) {
		return LineLexer.tokens(text).stream().anyMatch(token -> token.type() == Tok.BROKEN_LINE && token.start() == problem.start());
	}
}
