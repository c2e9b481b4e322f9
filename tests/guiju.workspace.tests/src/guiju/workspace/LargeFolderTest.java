package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.StandardParser;

/** A folder as committees have them, with much that is no standard, while other programs work on it: as one opened afterwards. */
@DisabledOnOs(OS.WINDOWS)
class LargeFolderTest {

	private static final StandardParser PARSER = StandardParser.standalone();
	private static final int STANDARDS = 300;
	private static final int CHANGED = 100;

	@TempDir
	Path outside;
	private Path root;
	private Workspace workspace;
	private Await await;

	@BeforeEach
	void open() throws Exception {
		root = Files.createDirectories(outside.resolve("標準 folder"));
		for (int i = 0; i < STANDARDS; i++)
			write(name(i), text(i, 1));
		Files.write(root.resolve("big5.ocs"), "職業: 媒體企劃人員".getBytes(Charset.forName("Big5")));
		Files.createDirectories(root.resolve("x.ocs"));
		Files.createSymbolicLink(root.resolve("x.ocs/loop"), root);
		Files.createSymbolicLink(root.resolve("again.ocs"), Path.of("again.ocs"));
		for (int i = 0; i < 500; i++)
			write("其他/" + i % 7 + "/" + i + ".txt", "x");
		workspace = new Workspace(root, PARSER, () -> LocalDate.of(2026, 6, 1));
		await = new Await(workspace);
		workspace.watch();
		workspace.settled().get(120, TimeUnit.SECONDS);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void followsFilesThatAreSwappedReplacedAndDeletedUnderTheirEditors() throws Exception {
		Files.delete(root.resolve("x.ocs/loop"));
		requireAsOpenedNow();
		Path edited = root.resolve(name(5));
		workspace.overlay(edited, text(5, 9));
		for (int i = 0; i < CHANGED; i += 2)
			swap(root.resolve(name(i)), root.resolve(name(i + 1)));
		for (int i = CHANGED; i < 2 * CHANGED; i++) {
			Path beside = Files.writeString(root.resolve("save.tmp"), text(i, 3));
			Files.move(beside, root.resolve(name(i)), StandardCopyOption.ATOMIC_MOVE);
		}
		Files.delete(edited);
		await.until("the editor's text stays", () -> workspace.file(edited).filter(WorkspaceFile::overlaid).isPresent());
		workspace.withoutOverlay(edited);

		requireAsOpenedNow();
	}

	@Test
	void followsAFolderThatIsDeletedAndMadeAgain() throws Exception {
		delete(root);
		Files.createDirectories(root);
		for (int i = 0; i < CHANGED; i++)
			write(name(i), text(i, 2));

		requireAsOpenedNow();
		write(name(0), text(0, 3));
		requireAsOpenedNow();
	}

	@Test
	void followsAVersionControlThatChangesAHundredFilesAtOnce() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "there is no git here");
		Files.writeString(root.resolve(".gitignore"), "*.tmp\n");
		git("init", "-q", "-b", "one");
		commit();
		git("checkout", "-q", "-b", "two");
		for (int i = 0; i < CHANGED; i++)
			if (i % 10 == 0)
				Files.delete(root.resolve(name(i)));
			else
				write(i % 10 == 1 ? "新/" + name(i) : name(i), text(i, 2));
		commit();
		for (String branch : List.of("one", "two", "one", "two")) {
			git("checkout", "-q", branch);
			requireAsOpenedNow();
		}
	}

	@Test
	void forgetsATextOfAnEditorWhereAFreshLookWouldFindNoFile() throws Exception {
		for (String name : List.of(".git/a.ocs", "x.ocs", "其他/0/0.txt")) {
			Path file = root.resolve(name);
			write(".git/a.ocs", text(1, 1));
			workspace.overlay(file, text(1, 2));
			workspace.settled().get(60, TimeUnit.SECONDS);
			workspace.withoutOverlay(file);
			workspace.settled().get(60, TimeUnit.SECONDS);

			assertEquals(false, workspace.file(file).isPresent(), name);
		}
		requireAsOpenedNow();
	}

	private void requireAsOpenedNow() throws Exception {
		try (Workspace fresh = new Workspace(root, PARSER, () -> LocalDate.of(2026, 6, 1))) {
			fresh.settled().get(120, TimeUnit.SECONDS);
			List<String> expected = shown(fresh);
			try {
				await.until("as a folder that is opened now", () -> shown(workspace).equals(expected));
			} catch (AssertionError other) {
				assertEquals(String.join("\n", expected), String.join("\n", shown(workspace)));
			}
		}
	}

	private static List<String> shown(Workspace workspace) {
		List<String> shown = new ArrayList<>();
		for (WorkspaceFile file : workspace.files())
			shown.add(file.path() + " " + file.standard() + " " + file.textHash() + " " + file.findings() + " " + file.refusal() + " " + file.overlaid());
		workspace.problems().forEach(problem -> shown.add(problem.path() + " " + problem.text(Locale.ENGLISH)));
		workspace.index().standards().forEach(standard -> shown.add(standard.toString()));
		return shown;
	}

	private static String name(int i) {
		return "部門 " + i % 4 + "/" + (i % 2 == 0 ? "標準 " : "standard") + i + ".ocs";
	}

	/** Some standards have the same code, and their versions name each other. */
	private static String text(int i, int version) {
		return Texts.standard("KMC2431-%03dv%d".formatted(1 + i % 250, version)) + "版本沿革\n  V1 KMC2431-%03dv1 2020/01/01: 甲\n".formatted(1 + i);
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(root.resolve(name).getParent());
		Files.writeString(root.resolve(name), text);
	}

	private static void swap(Path one, Path other) throws IOException {
		Path between = one.resolveSibling("between.tmp");
		Files.move(one, between);
		Files.move(other, one);
		Files.move(between, other);
	}

	private void commit() throws Exception {
		git("add", "-A", ".");
		git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
	}

	private void git(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
		command.addAll(List.of(arguments));
		Process git = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertEquals(0, git.waitFor(), String.join(" ", command));
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path path : walk.sorted(Comparator.reverseOrder()).toList())
				Files.delete(path);
		}
	}
}
