package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Stops;

/** A standard far longer than any that was published, and a paragraph far longer, are typed in like any other. Times are printed. */
@Tag("windows")
class TextLargeStoryTest {

	private static final int TASKS = 620;
	private static final String WORDS = "every word of this is typed slowly by an editor, as it is...";

	/** More than 5,000 lines. */
	private static String large() {
		StringBuilder text = new StringBuilder("職能基準 KMC2431-001v4\n職業: 媒體企劃人員\n基準級別 4\nT1: 媒體採購\n");
		for (int i = 1; i <= TASKS; i++)
			text.append("  T1.%1$d: 巡視第 %1$d 個版面\n    級別 4\n    O1.%1$d.1: 第 %1$d 份紀錄表\n    P1.%1$d.1: 依規定巡視第 %1$d 個版面。\n    P1.%1$d.2: 回報第 %1$d 位主管。\n    P1.%1$d.3: 填寫第 %1$d 份紀錄。\n    知識 K01、K02\n    技能 S01\n".formatted(i));
		return text.append("知識定義\n  K01: 媒體\n  K02: 法規\n技能定義\n  S01: 溝通\n").toString();
	}

	@Test
	void typingInFiveThousandLinesLosesNoKey(@TempDir Path folder) throws Exception {
		String text = large();
		try (TextStory story = TextStory.of(folder, text); Stops stops = new Stops(story.robot.display())) {
			story.known();
			story.caretBehind("依規定巡視第 310 個");
			long[] works = type(story, stops, WORDS);
			print("5,000 lines", works, stops);
			story.known();
			String typed = text.replace("依規定巡視第 310 個", "依規定巡視第 310 個" + WORDS);
			assertEquals(typed, story.saved());
		}
	}

	@Test
	void typingInAParagraphOfFiveThousandCharactersLosesNoKey(@TempDir Path folder) throws Exception {
		String text = "職能基準\n職業: 試驗\n工作描述: " + "負責媒體企劃案之提案、採購與品質管控，並回報主管。".repeat(200) + "\nT1: 採購\n";
		try (TextStory story = TextStory.of(folder, text); Stops stops = new Stops(story.robot.display())) {
			story.known();
			story.caretBefore("\nT1");
			long[] works = type(story, stops, WORDS);
			print("a line of 5,000 characters", works, stops);
			assertEquals(text.replace("\nT1", WORDS + "\nT1"), story.saved());
		}
	}

	private static long[] type(TextStory story, Stops stops, String words) {
		long[] works = new long[words.length()];
		for (int i = 0; i < words.length(); i++) {
			long before = stops.work();
			story.robot.type(words.substring(i, i + 1));
			works[i] = stops.work() - before;
		}
		return works;
	}

	private static void print(String where, long[] works, Stops stops) {
		long first = works[0];
		long[] sorted = works.clone();
		Arrays.sort(sorted);
		System.out.printf("typed in %s: work of the window's thread for a key, first %.1f ms, median %.1f ms, p95 %.1f ms, most %.1f ms; %s%n", where, first / 1e6,
				sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6, sorted[sorted.length - 1] / 1e6, stops.report());
	}
}
