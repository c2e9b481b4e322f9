package guiju.revision.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import guiju.model.Standard;
import guiju.sync.outside.LineDiff;
import guiju.testing.Effort;
import guiju.testing.RandomStandards;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.LineEnd;
import guiju.text.writer.StandardTextWriter;

/** Texts that no committee writes, changed line by line: whatever they are, a merge comes of them, and one side alone is itself. */
class WildMergeTest {

	private static final String SCRAPS = "  \n// 註解\n    // 又一個\n  T1.9: 任務\nT7: 職責\n    知識 K01、K01\n    級別 4\n      | 又一段\n    緣由: 因為\n  K01: 重複\n任務: 無代碼\n"
			+ "    -- 條列\n  - 條列\n    技能 // 沒有\n  註1: 註\n修正說明\n  刪除 P1.1: 理由\n看不懂的行\n  // 容許 missing-output: 理由\n\n";

	@Test
	void oneSideAloneIsItselfAndTwoSidesAlwaysComeToSomething() {
		int byElements = 0;
		for (long seed = 0; seed < Effort.times(40); seed++) {
			Random random = new Random(seed);
			String base = text(RandomStandards.standard(random), random);
			String ours = changed(base, random);
			String theirs = changed(base, random);

			Same.require(ours, Merging.merge(base, ours, base).text(), "ours alone, seed " + seed);
			Same.require(theirs, Merging.merge(base, base, theirs).text(), "theirs alone, seed " + seed);
			Same.require(ours, Merging.merge(base, ours, ours).text(), "both the same, seed " + seed);
			MergeResult result = Merging.merge(base, ours, theirs);
			byElements += result.plainReason().isEmpty() ? 1 : 0;
			requireComments(base, ours, theirs, result.text(), seed);
		}
		assertTrue(byElements > 0);
		if (Boolean.getBoolean("guiju.figures"))
			System.out.println("merged by elements: " + byElements);
	}

	private static void requireComments(String base, String ours, String theirs, String merged, long seed) {
		for (String side : List.of(ours, theirs))
			for (String line : side.lines().map(String::strip).filter(line -> line.startsWith("//")).toList())
				assertTrue(merged.contains(line) || base.contains(line), "seed " + seed + " lost " + line);
	}

	private static String text(Standard standard, Random random) {
		return StandardTextWriter.write(standard, random.nextBoolean() ? Vocabulary.CHINESE : Vocabulary.ENGLISH,
				random.nextInt(4) == 0 ? LineEnd.CRLF : LineEnd.LF);
	}

	static String changed(String text, Random random) {
		List<String> lines = new ArrayList<>(LineDiff.lines(text));
		List<String> scraps = LineDiff.lines(SCRAPS);
		for (int i = random.nextInt(6); i >= 0 && !lines.isEmpty(); i--) {
			int at = random.nextInt(lines.size());
			switch (random.nextInt(8)) {
				case 0 -> lines.remove(at);
				case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
				case 2 -> lines.add(at, scraps.get(random.nextInt(scraps.size() - 3)));
				case 3 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
				case 4 -> lines.set(at, " " + lines.get(at));
				case 5 -> lines.add(at, random.nextBoolean() ? "// 註解 " + random.nextInt(99) + "\n" : "\n");
				case 6 -> lines.set(at, lines.get(at).stripTrailing() + "改" + random.nextInt(9) + "\n");
				default -> lines.subList(at, Math.min(lines.size(), at + 4)).clear();
			}
		}
		String result = String.join("", lines);
		return random.nextInt(12) == 0 ? result.stripTrailing() : random.nextInt(12) == 0 ? result.replace("\r\n", "\n") : result;
	}
}
