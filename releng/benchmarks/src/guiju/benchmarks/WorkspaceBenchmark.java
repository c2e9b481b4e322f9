package guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import guiju.dsl.StandardParser;
import guiju.dsl.find.Query;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.model.code.ElementKind;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceFile;

/**
 * A folder of standards that is at work: from a change to what it changes, and what editors ask. Each round takes another file.
 * Sampled, so that the slow ones are seen (p0.95). How long the first index takes tells {@link ColdIndex}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class WorkspaceBenchmark {

	private static final int STEP = 7;

	/** How many standards the folder has. */
	@Param("1000")
	public int standards;

	private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
	private Path folder;
	private Workspace workspace;
	private List<WorkspaceFile> files;
	private int round;

	/** Makes a folder, indexes it and watches it. */
	@Setup
	public void open() throws Exception {
		folder = Files.createTempDirectory("guiju-benchmark").toRealPath();
		Path examples = Path.of(System.getProperty("guiju.root", ".")).resolve("examples");
		Corpus.main(new String[] {examples.toString(), String.valueOf(standards), folder.toString()});
		workspace = new Workspace(folder, StandardParser.standalone(), () -> LocalDate.of(2026, 6, 1));
		workspace.watch();
		workspace.settled().get();
		files = workspace.files();
		workspace.addListener(change -> {
			told.addAll(change.findings());
			told.addAll(change.entries());
		});
	}

	/** Closes it and takes it away. */
	@TearDown
	public void close() throws IOException {
		workspace.close();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList())
				Files.delete(each);
		}
	}

	private WorkspaceFile next() {
		round += STEP;
		return files.get(round % files.size());
	}

	/** A character typed in an editor, up to the findings of the whole folder; and taken back. */
	@Benchmark
	public Optional<WorkspaceFile> typedCharacter() throws Exception {
		WorkspaceFile file = next();
		String text = workspace.text(file.path()).orElseThrow();
		int at = text.indexOf("P1.1.1: ") + "P1.1.1: ".length();
		workspace.overlay(file.file(), text.substring(0, at) + "甲" + text.substring(at));
		workspace.settled().get();
		Optional<WorkspaceFile> typed = workspace.file(file.file());
		workspace.withoutOverlay(file.file());
		return typed;
	}

	/** Two files of one code, which is told in both; and taken back. */
	@Benchmark
	public Optional<WorkspaceFile> changedStandardCode() throws Exception {
		WorkspaceFile file = next();
		String other = files.get((round + 5) % files.size()).standard().code();
		String text = workspace.text(file.path()).orElseThrow();
		workspace.overlay(file.file(), text.replaceFirst("職能基準 \\S+", "職能基準 " + other));
		workspace.settled().get();
		Optional<WorkspaceFile> changed = workspace.file(file.file());
		workspace.withoutOverlay(file.file());
		workspace.settled().get();
		return changed;
	}

	/** A file that another program saves by renaming, up to its findings: the system's word that it happened included. */
	@Benchmark
	public String fileSavedByAnotherProgram() throws Exception {
		WorkspaceFile file = next();
		String text = Files.readString(file.file());
		boolean marked = text.contains("\nT1: 新");
		Path beside = file.file().resolveSibling("saved.tmp");
		Files.writeString(beside, marked ? text.replaceFirst("\nT1: 新", "\nT1: ") : text.replaceFirst("\nT1: ", "\nT1: 新 稿 "));
		told.clear();
		Files.move(beside, file.file(), StandardCopyOption.ATOMIC_MOVE);
		String seen = told.take();
		while (!seen.equals(file.path()))
			seen = told.take();
		return seen;
	}

	/** A look at the whole disk on which nothing has changed. */
	@Benchmark
	public void refresh() throws Exception {
		workspace.refresh().get();
	}

	/** The labels that completion offers for a word. */
	@Benchmark
	public int labelsOfAWord() {
		return workspace.index().labels(ElementKind.KNOWLEDGE, "行銷", 30).size();
	}

	/** Who cites a label, over all standards. */
	@Benchmark
	public int citationsOfALabel() {
		return workspace.index().citations(ElementKind.SKILL, "溝通協調能力").size();
	}

	/** The version before a standard, for hovers. */
	@Benchmark
	public FolderStandard previousVersion() {
		return workspace.index().previous(next().standard().code()).map(previous -> previous.standard()).orElse(null);
	}

	/** A word looked for in all texts. */
	@Benchmark
	public int findInAll() {
		int[] hits = {0};
		workspace.find(Query.of("行銷"), file -> hits[0] += file.hits().size());
		return hits[0];
	}
}
