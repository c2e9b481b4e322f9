package guiju.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.ide.completion.Completion;
import guiju.dsl.ide.completion.CompletionSources;
import guiju.dsl.ide.completion.Completions;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.rules.settings.Settings;

/** Completion in a standard with many codes, where each kind of place is asked. Sampled, so that the slow ones are seen (p0.95). */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CompletionBenchmark {

	private static final int TASKS = 50;

	/** How many codes the standard has: half of them knowledge, a quarter each skills and indicators. */
	@Param("1000")
	public int codes;

	private ParsedStandard parsed;
	private CompletionSources sources;
	private int citation;
	private int lineStart;
	private int reference;

	/** Parses the standard, as an editor has before it is asked. */
	@Setup
	public void parse() {
		String text = standard();
		parsed = StandardParser.standalone().parse(text);
		sources = CompletionSources.of(Settings.defaults(LocalDate.of(2026, 6, 1)), FolderIndex.EMPTY);
		citation = text.indexOf("知識 K01、") + "知識 K01、".length();
		lineStart = text.indexOf("\n\n") + 1;
		reference = text.indexOf('【') + 1;
		for (int offset : new int[] { citation, lineStart, reference })
			if (Completions.at(parsed, offset, sources).isEmpty())
				throw new IllegalStateException("nothing is offered at " + offset);
	}

	private String standard() {
		StringBuilder text = new StringBuilder("職能基準 KMC2431-001v1\nT1: 甲\n");
		for (int task = 1; task <= TASKS; task++) {
			text.append("  T1.").append(task).append(": 任務").append(task).append("\n    級別 4\n");
			for (int i = 1; i <= codes / 4 / TASKS; i++)
				text.append("    P1.").append(task).append('.').append(i).append(": 依【】辦理事項").append(i).append("。\n");
			text.append("    知識 K01、 K02\n\n    技能 S01\n");
		}
		for (int i = 1; i <= codes / 2; i++)
			text.append(String.format("  K%02d: 知識項目%d%n", i, i));
		for (int i = 1; i <= codes / 4; i++)
			text.append(String.format("  S%02d: 技能項目%d%n", i, i));
		return text.toString();
	}

	/** Behind a 、 in a list of citations: all codes with their labels. */
	@Benchmark
	public List<Completion> citation() {
		return Completions.at(parsed, citation, sources);
	}

	/** Where a line begins: keywords and next free codes. */
	@Benchmark
	public List<Completion> lineStart() {
		return Completions.at(parsed, lineStart, sources);
	}

	/** Within 【】: the codes of all elements. */
	@Benchmark
	public List<Completion> reference() {
		return Completions.at(parsed, reference, sources);
	}
}
