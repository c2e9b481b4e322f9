package guiju.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.MangledFiles;
import guiju.dsl.corpus.RandomFiles;
import guiju.dsl.corpus.Rounds;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.code.Characters;
import guiju.testing.Parsing;
import guiju.testing.SameModel;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** What formatting never does, whatever the text. */
class FormattingPropertiesTest {

	private static final List<Function<Random, String>> KINDS = List.of(RandomFiles::ofLines, RandomFiles::ofCharacters,
			RandomFiles::ofBoth, MangledFiles::mangled);
	private static final Set<Tok> WORDS = Set.of(Tok.CODE, Tok.CITE, Tok.DATE, Tok.VALUE, Tok.TEXT, Tok.COMMENT, Tok.ACCEPTANCE,
			Tok.BROKEN_LINE, Tok.STRAY_LINE);

	@Test
	void mangledExampleBecomesTheExampleAgain() {
		Rounds.run(150, random -> {
			String example = Examples.texts().get(random.nextInt(Examples.texts().size()));

			assertEquals(example, apply(MangledFiles.mangle(example, random), Vocabulary.CHINESE).replace("\r\n", "\n"));
		});
	}

	@Test
	void examplesKeepWhatTheySay() {
		Rounds.run(100, random -> keepsWhatItSays(MangledFiles.mangled(random), random));
	}

	@Test
	void anyFileKeepsWhatItSays() {
		Rounds.run(500, random -> keepsWhatItSays(RandomFiles.ofLines(random), random));
		Rounds.run(120, random -> keepsWhatItSays(RandomFiles.ofCharacters(random), random));
	}

	@Test
	@Tag("long")
	void anyFileOfAllKindsKeepsWhatItSays() {
		Rounds.campaign(random -> keepsWhatItSays(KINDS.get(random.nextInt(KINDS.size())).apply(random), random));
	}

	@Test
	void convertingThereAndBackGivesTheFormattedText() {
		for (String example : Examples.texts())
			assertEquals(example, apply(apply(example, Vocabulary.ENGLISH), Vocabulary.CHINESE));
		Rounds.run(300, random -> {
			String text = apply(RandomFiles.ofLines(random), Vocabulary.CHINESE);

			assertEquals(text, apply(apply(text, Vocabulary.ENGLISH), Vocabulary.CHINESE));
		});
	}

	private static void keepsWhatItSays(String text, Random random) {
		Vocabulary vocabulary = Vocabulary.values()[random.nextInt(2)];
		List<Replacement> changes = StandardFormatter.format(text, vocabulary);

		String formatted = Replacements.apply(text, changes);

		assertEquals(List.of(), StandardFormatter.format(formatted, vocabulary), "formatting twice changes nothing more");
		SameModel.require(Parsing.standard(text), Parsing.standard(formatted));
		assertEquals(of(text, Tok.COMMENT, Tok.ACCEPTANCE), of(formatted, Tok.COMMENT, Tok.ACCEPTANCE));
		assertEquals(hiddenLines(text), hiddenLines(formatted), "lines that cannot be read");
		assertEquals(blankLines(text), blankLines(formatted));
		assertEquals(lineEnds(text), lineEnds(formatted).substring(0, lineEnds(text).length()));
		requireSmall(text, changes);
	}

	/** No change touches a word of the standard, a comment or a line that cannot be read, nor replaces anything by itself. */
	private static void requireSmall(String text, List<Replacement> changes) {
		int end = 0;
		for (Replacement change : changes) {
			String old = text.substring(change.offset(), change.offset() + change.length());
			assertFalse(change.offset() < end, "changes are in order");
			assertFalse(begins(old, change.text()) || ends(old, change.text()), change::toString);
			end = change.offset() + change.length();
		}
		for (Token token : LineLexer.tokens(text))
			if (WORDS.contains(token.type()) || token.type().isHead() && Keyword.of(text.substring(token.start(), token.end())) == null
					&& token.type() != Tok.BAR && token.type() != Tok.DASH)
				for (Replacement change : changes)
					assertFalse(change.offset() < token.end() && change.offset() + change.length() > token.start(), () -> change + " in " + token);
	}

	private static boolean begins(String one, String other) {
		return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
	}

	private static boolean ends(String one, String other) {
		return !one.isEmpty() && !other.isEmpty() && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
	}

	private static List<String> of(String text, Tok... types) {
		return LineLexer.tokens(text).stream().filter(token -> Set.of(types).contains(token.type()))
				.map(token -> text.substring(token.start(), token.end())).toList();
	}

	/** Returns those lines with their blanks. */
	private static List<String> hiddenLines(String text) {
		return LineLexer.tokens(text).stream().filter(token -> token.type().isHiddenLine()).map(token -> line(text, token)).toList();
	}

	private static String line(String text, Token token) {
		int start = token.start();
		while (start > 0 && "\r\n".indexOf(text.charAt(start - 1)) < 0 && (start > 1 || text.charAt(0) != '\ufeff'))
			start--;
		int end = token.end();
		while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0)
			end++;
		return text.substring(start, end);
	}

	/** Shows which lines are blank. */
	private static String blankLines(String text) {
		StringBuilder lines = new StringBuilder();
		for (String line : text.split("\r\n|\r|\n"))
			lines.append(Characters.trim(line).isEmpty() ? '_' : '#');
		return lines.toString().replaceFirst("_+$", "");
	}

	private static String lineEnds(String text) {
		return text.replaceAll("[^\r\n]", "");
	}

	private static String apply(String text, Vocabulary vocabulary) {
		return Replacements.apply(text, StandardFormatter.format(text, vocabulary));
	}
}
