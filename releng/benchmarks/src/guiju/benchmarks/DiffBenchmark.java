package guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

	/** Other trades' words, so that a repeated standard does not repeat its texts: equal texts are another case, and a rare one. */
	private static final List<List<String>> TRADES = List.of(List.of(), List.of("媒體", "溫室", "廣告", "灌溉", "客戶", "農友", "行銷", "栽培"),
			List.of("媒體", "病房", "廣告", "護理", "客戶", "住民", "行銷", "復能"), List.of("媒體", "機台", "廣告", "製程", "客戶", "產線", "行銷", "量測"),
			List.of("媒體", "倉儲", "廣告", "配送", "客戶", "貨主", "行銷", "調度"), List.of("媒體", "麵糰", "廣告", "發酵", "客戶", "門市", "行銷", "烘焙"),
			List.of("媒體", "樂器", "廣告", "調音", "客戶", "團員", "行銷", "排練"), List.of("媒體", "稅務", "廣告", "申報", "客戶", "納稅人", "行銷", "查核"),
			List.of("媒體", "船舶", "廣告", "航行", "客戶", "船東", "行銷", "輪機"), List.of("媒體", "車輛", "廣告", "檢修", "客戶", "車主", "行銷", "保養"));

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
		String text = Files.readString(Path.of(System.getProperty("guiju.root", ".")).resolve(name));
		int duties = text.indexOf("T1:");
		int knowledge = text.indexOf("知識定義");
		int skills = text.indexOf("技能定義");
		int attitudes = text.indexOf("態度定義");
		return StandardParser.standalone().parse(text.substring(0, duties) + repeated(text.substring(duties, knowledge)) + repeated(text.substring(knowledge, skills))
				+ repeated(text.substring(skills, attitudes)) + text.substring(attitudes)).standard();
	}

	private String repeated(String part) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < size; i++) {
			String copy = i == 0 ? part : part.replace("知識定義\n", "").replace("技能定義\n", "");
			List<String> words = TRADES.get(i);
			for (int j = 0; j < words.size(); j += 2)
				copy = copy.replace(words.get(j), words.get(j + 1));
			all.append(copy);
		}
		return all.toString();
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
