package guiju.dsl.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.dsl.corpus.RandomFiles;
import guiju.dsl.corpus.Rounds;

class LineIndexTest {

	@ParameterizedTest
	@CsvSource({"'',1", "'a',1", "'a~b',2", "'a~',2", "'a^b',2", "'a^~b',2", "'a~^b',3", "'a^^~b',3", "'~~',3", "'^~^~',3"})
	void lineEndsAtLineFeedOrCarriageReturnOrBothTogether(String text, int count) {
		assertEquals(count, new LineIndex(ends(text)).count());
	}

	@Test
	void linesAndColumnsCountFromOneInUtf16Units() {
		LineIndex lines = new LineIndex("𠮷b\r\nc\rd\n");

		assertEquals("1:1 1:3 2:1 3:1 4:1", at(lines, 0) + " " + at(lines, 2) + " " + at(lines, 5) + " " + at(lines, 7) + " " + at(lines, 9));
		assertEquals("3 6 8 9", lines.end(1) + " " + lines.end(2) + " " + lines.end(3) + " " + lines.end(4));
	}

	@Test
	void offsetIsItsLinesBeginningAndItsColumn() {
		Rounds.run(100, random -> {
			String text = RandomFiles.ofCharacters(random).replace("\n ", random.nextBoolean() ? "\r " : "\r\n ");
			LineIndex lines = new LineIndex(text);
			for (int offset = 0; offset <= text.length(); offset += 1 + random.nextInt(9)) {
				int line = lines.line(offset);
				assertEquals(offset, lines.start(line) + lines.column(offset) - 1);
				assertEquals(line == lines.count() ? text.length() + 1 : lines.start(line + 1), next(text, offset));
			}
		});
	}

	/** Returns where the line after that of an offset begins; behind the text where there is none. */
	private static int next(String text, int offset) {
		for (int i = offset; i < text.length(); i++)
			if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\r\n", i))
				return i + 1;
		return text.length() + 1;
	}

	private static String at(LineIndex lines, int offset) {
		return lines.line(offset) + ":" + lines.column(offset);
	}

	private static String ends(String text) {
		return text.replace('~', '\n').replace('^', '\r');
	}
}
