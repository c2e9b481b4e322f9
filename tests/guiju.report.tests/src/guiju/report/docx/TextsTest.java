package guiju.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.report.Hostile;
import guiju.report.Pairs;
import guiju.report.Revision;
import guiju.report.literal.Signs;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;

class TextsTest {

	@Test
	void showsEveryTextAsItIs() {
		String text = WrittenTable.of(Hostile.comparison()).text();

		for (String hostile : Hostile.TEXTS)
			for (String line : hostile.split("\n"))
				assertTrue(text.contains(Signs.visible(line)), line);
	}

	@Test
	void makesAParagraphOfEachLineOfAText() {
		String before = Revision.before();
		Comparison comparison = Revision.compare(before, before.replace("與品質管控。", "與品質管控。\n  | 第二段。\n  |\n  | 第四段。"));

		assertTrue(WrittenTable.text(WrittenTable.of(comparison).row("第二段").getCell(0)).endsWith("與品質管控。|第二段。||第四段。"));
	}

	@Test
	void holdsAVeryLongText() {
		String before = Revision.before();
		String longText = IntStream.range(0, 20_000).mapToObj(i -> "檢視成效" + i * 7919L).collect(Collectors.joining("，"));

		WrittenTable written = WrittenTable.of(Revision.compare(before, before.replace("  K01: ", "  K01: " + longText)));

		assertTrue(written.text().contains(longText));
	}

	@Test
	void tellsEveryChangeOfRandomPairs() {
		Pairs.each(12, TextsTest::assertTellsEveryChange);
	}

	@Test
	@Tag("all")
	void tellsEveryChangeOfManyRandomPairs() {
		Pairs.each(300, TextsTest::assertTellsEveryChange);
	}

	private static void assertTellsEveryChange(Comparison comparison) {
		String text = WrittenTable.of(comparison).text().replaceAll("\\s+|\\|", "");
		Consequences consequences = new Consequences(comparison, new ChangeWording(new Wording(Wording.CHINESE)));
		Set<String> told = new HashSet<>();
		for (Change change : comparison.changes()) {
			if (consequences.isFolded(change)) {
				if (Consequences.isRenumbering(change))
					assertTrue(text.contains("→" + (change.element() == ElementType.NOTE && change.after().get(0).code() != null ? "註" : "")
							+ plain(change.after().get(0).code())), change::toString);
				continue;
			}
			told.add(change.id());
			for (Located located : Stream.concat(change.before().stream(), change.after().stream()).toList())
				assertTrue(change.field() != null || located.text() == null || text.contains(plain(located.text())), () -> change + "\n" + text);
		}
		assertEquals(List.of(), comparison.changes().stream().filter(change -> consequences.isFolded(change) && !Consequences.isRenumbering(change))
				.filter(change -> !told.contains(change.cause())).toList(), "a sentence stands in the row of its cause");
	}

	private static String plain(String text) {
		return text == null ? "（無）" : Signs.visible(text).replaceAll("\\s+|\\|", "");
	}
}
