package guiju.sync.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacements;
import guiju.testing.Effort;

class ThreeWayMergeTest {

	@Test
	void takesWhatOnlyOneSideChanged() {
		MergedText merged = ThreeWayMerge.merge("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\ne\n");

		assertEquals(List.of(), merged.conflicts());
		assertEquals("A\nb\nc\nD\ne\n", merged.text());
	}

	@Test
	void takesOnceWhatBothChangedAlike() {
		assertEquals("a\nX\nc\n", ThreeWayMerge.merge("a\nb\nc\n", "a\nX\nc\n", "a\nX\nc\n").text());
	}

	@Test
	void asksWhereBothChangedTheSameLineOrLinesThatTouch() {
		MergedText merged = ThreeWayMerge.merge("a\nb\nc\n", "a\nmine\nc\n", "a\ntheirs\nc\n");
		assertEquals(1, merged.conflicts().size());
		assertEquals("mine\n", merged.conflicts().get(0).mine());
		assertEquals("theirs\n", merged.conflicts().get(0).theirs());
		assertEquals("b\n", merged.conflicts().get(0).base());
		assertEquals("a\ntheirs\nc\n", merged.text(part -> true));

		assertEquals(1, ThreeWayMerge.merge("a\nb\n", "a\nb\nmine\n", "a\nb\ntheirs\n").conflicts().size());
		assertEquals(1, ThreeWayMerge.merge("a\nb\nc\nd\n", "a\nX\nc\nd\n", "a\nb\nY\nd\n").conflicts().size());
	}

	@Test
	void keepsLineEndsAndAMissingLastOne() {
		assertEquals("A\r\nb\r\nc\rd\ne!", ThreeWayMerge.merge("a\r\nb\r\nc\rd\ne", "A\r\nb\r\nc\rd\ne", "a\r\nb\r\nc\rd\ne!").text());
	}

	@Test
	void joinsAnyTwoChangesLikeTheirSidesSay() {
		Random random = new Random(5);
		for (int i = 0; i < Effort.times(3000); i++) {
			List<String> base = new ArrayList<>();
			for (int line = random.nextInt(12); line > 0; line--)
				base.add((char) ('a' + random.nextInt(4)) + "\n");
			String from = String.join("", base);
			String mine = changed(base, random);
			String theirs = changed(base, random);

			assertEquals(mine, Replacements.apply(from, LineDiff.changes(from, mine)));
			assertEquals(mine, ThreeWayMerge.merge(from, mine, from).text());
			assertEquals(theirs, ThreeWayMerge.merge(from, from, theirs).text());
			assertEquals(mine, ThreeWayMerge.merge(from, mine, mine).text());
			MergedText merged = ThreeWayMerge.merge(from, mine, theirs);
			assertEquals(from, join(merged, MergedText.Part::base));
			assertEquals(mine, join(merged, MergedText.Part::mine));
			assertEquals(theirs, join(merged, MergedText.Part::theirs));
			MergedText turned = ThreeWayMerge.merge(from, theirs, mine);
			if (merged.conflicts().isEmpty())
				assertEquals(merged.text(), turned.text());
			assertEquals(merged.conflicts().size(), turned.conflicts().size());
		}
	}

	private static String join(MergedText merged, Function<MergedText.Part, String> side) {
		return String.join("", merged.parts().stream().map(side).toList());
	}

	private static String changed(List<String> base, Random random) {
		List<String> lines = new ArrayList<>(base);
		for (int i = random.nextInt(3); i > 0; i--) {
			int at = random.nextInt(lines.size() + 1);
			if (at < lines.size() && random.nextBoolean())
				lines.remove(at);
			else
				lines.add(at, (char) ('a' + random.nextInt(6)) + "\n");
		}
		return String.join("", lines);
	}
}
