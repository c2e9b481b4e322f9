package guiju.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;

import guiju.dsl.StandardParser;
import guiju.workspace.Workspace;

/**
 * Indexes a folder in a fresh process and prints how long that took since the process began, and how much memory the index
 * keeps. What a first start costs can only be measured once in each process, so it is no benchmark of JMH: run it several times
 * with the options of the virtual machine that the product has, on a corpus that {@link Corpus} made.
 */
public final class ColdIndex {

	private static final int COLLECTIONS = 4;

	private ColdIndex() {}

	/** Indexes the folder that is the only argument. */
	public static void main(String[] arguments) throws Exception {
		long began = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
		StandardParser parser = StandardParser.standalone();
		parser.parse("");
		long ready = System.currentTimeMillis();
		try (Workspace workspace = new Workspace(Path.of(arguments[0]), parser, () -> LocalDate.of(2026, 6, 1))) {
			workspace.settled().get();
			long settled = System.currentTimeMillis();
			long work = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
			System.out.printf("%d files, %d findings: %d ms since the process began, %d of them before the parser was ready; %d ms of processor time%n",
					workspace.files().size(), workspace.files().stream().mapToInt(file -> file.findings().size()).sum(), settled - began,
					ready - began, work);
			System.out.printf("%.1f MB used%n", used() / 1e6);
		}
	}

	private static long used() {
		for (int i = 0; i < COLLECTIONS; i++)
			System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
