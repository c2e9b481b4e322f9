package guiju.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.SmallFolder;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** Prints how long completion takes in a standard with a thousand codes; asserts what it says, not how fast. */
@Tag("long")
class CompletionSpeedTest {

	private static final int CODES = 1000;
	private static final int WARM = 300;
	private static final int RUNS = 400;

	@Test
	void printsTheTimesOfCompletionWithAThousandCodes() {
		String text = standard();
		ParsedStandard parsed = Parsing.parse(text);
		CompletionSources sources = CompletionSources.of(Findings.SETTINGS, new SmallFolder("K01: 媒體型態\nS01: 溝通\n"));

		print("citation", parsed, text.indexOf("知識 K01、") + 7, sources, CODES / 2 - 10);
		print("line start", parsed, text.indexOf("\n\n") + 1, sources, 5);
		print("reference", parsed, text.indexOf("【") + 1, sources, CODES / 2);
	}

	private static void print(String what, ParsedStandard parsed, int offset, CompletionSources sources, int least) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long[] times = new long[RUNS];
		long[] work = new long[RUNS];
		for (int i = -WARM; i < RUNS; i++) {
			long start = System.nanoTime();
			long busy = threads.getCurrentThreadCpuTime();
			int found = Completions.at(parsed, offset, sources).size();
			if (i >= 0) {
				times[i] = System.nanoTime() - start;
				work[i] = threads.getCurrentThreadCpuTime() - busy;
			}
			assertTrue(found >= least, what + ": " + found);
		}
		Arrays.sort(times);
		Arrays.sort(work);
		int p95 = RUNS * 95 / 100;
		System.out.printf("completion, %s, %d codes: p50 %.2f ms, p95 %.2f ms, p95 of processor time %.2f ms%n", what, CODES, times[RUNS / 2] / 1e6,
				times[p95] / 1e6, work[p95] / 1e6);
	}

	/** A quarter of the codes each for indicators, knowledge and skills, and one for outputs. */
	private static String standard() {
		StringBuilder text = new StringBuilder("職能基準 KMC2431-001v1\nT1: 甲\n");
		for (int task = 1; task <= 50; task++) {
			text.append("  T1.").append(task).append(": 任務").append(task).append("\n    級別 4\n");
			for (int i = 1; i <= 5; i++)
				text.append("    P1.").append(task).append('.').append(i).append(": 依【】辦理事項").append(i).append("。\n");
			text.append("    知識 K01、 K02\n\n    技能 S01\n");
		}
		for (int i = 1; i <= CODES / 2; i++)
			text.append("  K").append(i < 10 ? "0" : "").append(i).append(": 知識項目").append(i).append('\n');
		for (int i = 1; i <= CODES / 4; i++)
			text.append("  S").append(i < 10 ? "0" : "").append(i).append(": 技能項目").append(i).append('\n');
		return text.toString();
	}
}
