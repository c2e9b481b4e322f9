package guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.BadLocationException;
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
import guiju.dsl.check.TextFinding;
import guiju.model.Indicator;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.EditResult;
import guiju.sync.session.SessionSetup;

/**
 * One document being edited: from a key to fresh findings, and from an edit of the tree to the text. Times are sampled, so that
 * the slow ones are seen (p0.95).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SessionBenchmark {

	/** How many times as large as a published standard. */
	@Param({ "1", "10" })
	public int size;

	private DocumentSession session;
	private int place;
	private boolean typed;
	private int wording;

	/** Opens a published standard whose duties are repeated. */
	@Setup
	public void open() throws IOException {
		String text = Files.readString(Path.of(System.getProperty("guiju.root", ".")).resolve("examples/KMC2431-001v4.ocs"));
		int duties = text.indexOf("T1:");
		int definitions = text.indexOf("知識定義");
		String large = text.substring(0, duties) + text.substring(duties, definitions).repeat(size) + text.substring(definitions);
		session = new DocumentSession(large, SessionSetup.immediate(StandardParser.standalone()));
		place = large.indexOf("P1.1.1: ") + "P1.1.1: ".length();
	}

	/** A character typed or taken back in the first indicator, up to its findings. */
	@Benchmark
	public List<TextFinding> keyToFindings() throws BadLocationException {
		session.document().replace(place, typed ? 1 : 0, typed ? "" : "各");
		typed = !typed;
		return session.current().findings();
	}

	/** Another wording of the first indicator, given in the tree. */
	@Benchmark
	public EditResult treeEditToText() {
		Standard standard = session.current().parsed().standard();
		Indicator indicator = standard.getDuties().get(0).getTasks().get(0).getIndicators().get(0);
		return session.edit(new TreeEdit.SetValue(session.current().tree().key(indicator), Literals.INDICATOR__TEXT, "蒐集第" + wording++ % 2 + "種媒體。"));
	}
}
