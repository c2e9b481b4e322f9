package guiju.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.corpus.Examples;
import guiju.dsl.lexing.MergeConflict;
import guiju.rules.FindingCode;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** What a merge left to people is one finding, whatever stands in it, and the rest of the text is read as ever. */
class MergeConflictTest {

	private static final String OURS = "    P1.1.1: 依需求訂定企劃。\n    P1.1.2: 送交主管核定。\n";
	private static final String THEIRS = "    P1.1.1: 依客戶需求訂定企劃。\n    P1.1.3: 送交客戶核定。\n";
	private static final String ABOVE = "T1: 企劃\n  T1.1: 訂定\n    級別 4\n";
	private static final String BELOW = "    知識 K01\n知識定義\n  K01: 企劃方法\n";

	private static String conflict(String base) {
		return ABOVE + "<<<<<<< ours\n" + OURS + base + "=======\n" + THEIRS + ">>>>>>> theirs\n" + BELOW;
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "||||||| base\n    P1.1.1: 訂定企劃。\n"})
	void conflictIsOneFindingAndOnlyItsFirstWordingIsRead(String base) {
		List<String> sound = Findings.of(ABOVE + OURS + BELOW).all().stream().map(finding -> finding.code().toString()).toList();

		Findings found = Findings.of(conflict(base));

		assertEquals(List.of("4:1 '<<<<<<< ours'"), Parsing.syntaxFindings(conflict(base)));
		assertEquals(sound, found.all().stream().map(finding -> finding.code().toString()).filter(code -> !code.equals(FindingCode.SYNTAX.toString())).toList());
		assertTrue(found.messages(FindingCode.SYNTAX, Locale.TAIWAN).get(0).startsWith("合併時兩邊的文字衝突，尚未決定"));
		assertTrue(found.messages(FindingCode.SYNTAX, Locale.ENGLISH).get(0).startsWith("Both sides of a merge are still here"));
		assertEquals(List.of("留下前一種寫法（<<<<<<< 之下）", "留下後一種寫法（======= 之下）"), found.fixes(FindingCode.SYNTAX, Locale.TAIWAN));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n", "\r"})
	void eachSideCanBeKept(String end) {
		String text = conflict("||||||| base\n    P1.1.1: 訂定企劃。\n").replace("\n", end);
		MergeConflict conflict = MergeConflict.in(text).get(0);

		assertEquals(OURS.replace("\n", end), conflict.keep(text, true));
		assertEquals(THEIRS.replace("\n", end), conflict.keep(text, false));
		assertEquals(BELOW.replace("\n", end), text.substring(conflict.end()));
	}

	@Test
	void everyConflictOfAFileIsAFinding() {
		String whole = Examples.texts().get(0);
		String[] lines = whole.split("(?<=\n)");
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.length; i++)
			text.append(i % 10 == 5 ? "<<<<<<< HEAD\n" + lines[i] + "=======\n散文一行\n>>>>>>> 4f2a\n" : lines[i]);
		long conflicts = Stream.of(text.toString().split("\n")).filter(line -> line.startsWith("<<<<<<<")).count();

		assertEquals(conflicts, Parsing.syntaxFindings(text.toString()).size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<<<<<<< ours", "=======", ">>>>>>> theirs"})
	void lineOfMarksWithoutTheOthersIsToBeDeleted(String mark) {
		Findings found = Findings.of(ABOVE + mark + "\n" + OURS + BELOW);

		assertEquals(1, found.messages(FindingCode.SYNTAX, Locale.TAIWAN).size());
		assertTrue(found.messages(FindingCode.SYNTAX, Locale.TAIWAN).get(0).contains("是合併衝突留下的標記行"));
		assertEquals(List.of("刪除這一行"), found.fixes(FindingCode.SYNTAX, Locale.TAIWAN));
	}

	@ParameterizedTest
	@ValueSource(strings = {" <<<<<<< ours", "<<<<<<<ours", "<<<<<<<< ours", "=======x"})
	void whatOnlyLooksLikeMarksIsALineAsAnyOther(String line) {
		assertTrue(Findings.of(ABOVE + line + "\n" + BELOW).messages(FindingCode.SYNTAX, Locale.TAIWAN).get(0).startsWith("看不懂"));
	}
}
