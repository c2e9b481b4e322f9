package guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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

import guiju.exchange.FormatException;
import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.UnreadableSourceException;

/** One published standard after the other in one format, warm: the time of one, from its bytes to the text and the report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ImportBenchmark {

	/** The ending of the documents: the prints' texts, and what the fixtures have of each format. */
	@Param({ "txt", "html", "docx", "odt", "xlsx", "pdf" })
	public String format;

	private final Importer importer = Importer.ofAllFormats();
	private final List<byte[]> documents = new ArrayList<>();
	private int next;

	/** Reads the documents of the format. */
	@Setup
	public void read() throws IOException {
		Path data = Path.of(System.getProperty("guiju.root", ".")).resolve("tests/data");
		try (Stream<Path> files = Files.list(data.resolve(format.equals("txt") ? "published" : "office"))) {
			for (Path file : files.filter(file -> file.toString().endsWith("." + format)).sorted().toList())
				documents.add(Files.readAllBytes(file));
		}
	}

	/** Recognise, read, repair, interpret, write, report. */
	@Benchmark
	public ImportResult document() throws UnreadableSourceException, FormatException {
		next = (next + 1) % documents.size();
		return importer.read("benchmark", documents.get(next));
	}
}
