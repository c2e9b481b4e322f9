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

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.diff.proof.Proof;
import guiju.dsl.StandardParser;
import guiju.model.Standard;

/** Two versions compared: the comparison alone, and with the proof that it makes the new version of the old one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DiffBenchmark {

	/** How many times as large as a published standard. */
	@Param({ "1", "10" })
	public int size;

	private Side before;
	private Side after;

	/** Reads a published standard and a revision of it, and repeats both in the words of other trades. */
	@Setup
	public void read() throws IOException {
		before = Side.sound(read("examples/KMC2431-001v4.ocs"), "before");
		after = Side.sound(read("examples/revision/KMC2431-001v5.ocs"), "after");
	}

	private Standard read(String name) throws IOException {
		return StandardParser.standalone().parse(Repeated.text(name, size, false)).standard();
	}

	/** The comparison. */
	@Benchmark
	public Comparison compare() {
		return new Differ().compare(before, after, Lineage.EMPTY);
	}

	/** The comparison, proved as the command line proves it before it writes. */
	@Benchmark
	public Comparison compareAndProve() {
		Comparison comparison = new Differ().compare(before, after, Lineage.EMPTY);
		Proof.require(comparison);
		return comparison;
	}
}
