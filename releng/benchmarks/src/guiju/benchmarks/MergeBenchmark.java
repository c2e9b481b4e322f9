package guiju.benchmarks;

import java.io.IOException;
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

import guiju.dsl.StandardParser;
import guiju.revision.merge.MergeOptions;
import guiju.revision.merge.MergeResult;
import guiju.revision.merge.Merger;
import guiju.revision.revise.Draft;
import guiju.revision.revise.ReviseRefusedException;
import guiju.revision.revise.Reviser;
import guiju.revision.trio.Correspondence;

/** Two revisions of one standard joined, with the proof that nothing is lost; and the next version begun. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MergeBenchmark {

	/** How many times as large as a published standard. */
	@Param({ "1", "10" })
	public int size;

	private final StandardParser parser = StandardParser.standalone();
	private String base;
	private String ours;
	private String theirs;

	/** Reads a published standard, the revision of it in the examples, and makes another one. */
	@Setup
	public void read() throws IOException {
		base = Repeated.text("examples/KMC2431-001v4.ocs", size, true);
		ours = Repeated.text("examples/revision/KMC2431-001v5.ocs", size, true);
		theirs = base.replace("    O1.1.1: 媒體需求分析書\n", "    O1.1.1: 媒體需求分析書\n    O1.1.2: 訪談紀錄\n").replace("驗收及請款作業", "驗收、請款及歸檔作業")
				.replace("  K15: 客戶關係管理\n", "  K15: 客戶關係管理\n  K16: 個人資料保護\n").replace("    知識 K14、K15\n", "    知識 K14、K15、K16\n");
	}

	/** Both revisions joined. */
	@Benchmark
	public MergeResult merge() {
		return new Merger(parser, Correspondence.ofMatcher()).merge(base, ours, theirs, MergeOptions.DEFAULT);
	}

	/** The next version begun. */
	@Benchmark
	public Draft revise() throws ReviseRefusedException {
		return new Reviser(parser).revise(base, null);
	}
}
