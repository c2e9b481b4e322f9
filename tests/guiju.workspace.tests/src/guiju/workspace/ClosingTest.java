package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.StandardParser;

/** A workspace that is closed gives everything back, whatever it was asked for last. */
class ClosingTest {

	private static final StandardParser PARSER = StandardParser.standalone();
	private static final long GENEROUS = 60_000;

	@TempDir
	Path root;

	@Test
	void givesBackItsThreadsEvenWhereItIsClosedAsSoonAsItWatches() throws Exception {
		Set<Thread> before = threads();
		for (int i = 0; i < 40; i++) {
			Files.writeString(root.resolve(i + ".ocs"), Texts.standard("KMC2431-001v1"));
			Workspace workspace = new Workspace(root, PARSER, () -> LocalDate.of(2026, 6, 1));
			workspace.watch();
			if (i % 4 == 0)
				workspace.watch();
			if (i % 4 == 1)
				workspace.settled().get(60, TimeUnit.SECONDS);
			workspace.close();
			if (i % 4 == 2)
				workspace.watch();
		}

		for (long end = System.currentTimeMillis() + GENEROUS; !before.containsAll(threads()) && System.currentTimeMillis() < end;)
			Thread.sleep(20);

		assertEquals(Set.of(), threads().stream().filter(thread -> !before.contains(thread)).collect(Collectors.toSet()));
	}

	@Test
	void failsForWhoeverWaitsAndKeepsNothing() throws Exception {
		Files.writeString(root.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
		Workspace workspace = new Workspace(root, PARSER, () -> LocalDate.of(2026, 6, 1));
		workspace.watch();
		workspace.settled().get(60, TimeUnit.SECONDS);
		WeakReference<Workspace> kept = new WeakReference<>(workspace);
		workspace.close();
		var late = workspace.settled();
		assertThrows(Exception.class, () -> late.get(60, TimeUnit.SECONDS));
		workspace = null;

		for (long end = System.currentTimeMillis() + GENEROUS; kept.get() != null && System.currentTimeMillis() < end; Thread.sleep(20))
			System.gc();

		assertEquals(null, kept.get());
	}

	private static Set<Thread> threads() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("guiju-") && thread.isAlive())
				.collect(Collectors.toSet());
	}
}
