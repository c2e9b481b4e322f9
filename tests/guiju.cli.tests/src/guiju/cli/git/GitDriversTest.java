package guiju.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Workplace;
import guiju.cli.edit.Git;

/** Two drafts of one standard, merged by git in every way that it knows. */
class GitDriversTest {

	private static final String FILE = "媒體 企劃/基準 草案.ocs";
	private static final String BASE = Workplace.example("KMC2431-001v4");
	private static final String OURS = numbered(BASE, "  T1.2: 競品研究\n    級別 4\n    P1.2.1: 研究競品之媒體策略並提出建議。\n");
	private static final String THEIRS = numbered(BASE, "  T1.2: 受眾研究\n    級別 4\n    P1.2.1: 訪談目標受眾並整理洞察。\n");

	@TempDir
	Path folder;
	private Workplace place;
	private Git git;

	private static String numbered(String text, String task) {
		String moved = text.replace("T1.2:", "T1.3:").replace("O1.2.", "O1.3.").replace("P1.2.", "P1.3.");
		return moved.replace("  T1.3:", task + "  T1.3:");
	}

	@BeforeEach
	void commitTwoDrafts() throws IOException, InterruptedException {
		place = new Workplace(folder).with(FILE, BASE);
		git = Git.init(folder);
		git.mustRun("config", "user.name", "甲");
		git.mustRun("config", "user.email", "a@example.org");
		git.mustRun("checkout", "-q", "-b", "ours");
		git.commitAll();
		git.mustRun("checkout", "-q", "-b", "theirs");
		place.with(FILE, THEIRS);
		git.commitAll();
		git.mustRun("checkout", "-q", "ours");
		place.with(FILE, OURS);
		git.commitAll();
		assertEquals(0, place.run("git", "install").code());
	}

	private void requireBothTasks(String first, String second) {
		String text = place.text(FILE);
		assertTrue(text.contains("  T1.2: " + first + "\n"), text);
		assertTrue(text.contains("  T1.3: " + second + "\n"), text);
		assertTrue(text.contains("    O1.4.1: "), text);
		assertFalse(text.contains("<<<<<<<"), text);
	}

	@Test
	void mergesTwoDrafts() throws IOException, InterruptedException {
		git.mustRun("merge", "-q", "-m", "both", "theirs");

		requireBothTasks("競品研究", "受眾研究");
		assertEquals("", git.run("status", "--porcelain").out());
	}

	@Test
	void rebasesOneDraftOntoTheOther() throws IOException, InterruptedException {
		git.mustRun("rebase", "-q", "theirs");

		requireBothTasks("受眾研究", "競品研究");
	}

	@Test
	void picksOneDraftIntoTheOther() throws IOException, InterruptedException {
		git.mustRun("cherry-pick", "theirs");

		requireBothTasks("競品研究", "受眾研究");
	}

	@Test
	void leavesAConflictUnmergedAndTellsOfIt() throws IOException, InterruptedException {
		place.with(FILE, OURS.replace("級別 4\n    O1.1.1", "級別 5\n    O1.1.1"));
		git.commitAll();
		git.mustRun("checkout", "-q", "theirs");
		place.with(FILE, THEIRS.replace("級別 4\n    O1.1.1", "級別 3\n    O1.1.1"));
		git.commitAll();
		git.mustRun("config", "merge.conflictStyle", "diff3");

		Ran merged = git.run("merge", "-m", "both", "ours");

		assertEquals(1, merged.code());
		assertTrue(place.text(FILE).contains("    級別 3\n||||||| base\n    級別 4\n=======\n    級別 5\n>>>>>>>"), place.text(FILE));
		assertTrue(git.run("status", "--porcelain").out().startsWith("UU "));
		assertTrue((merged.out() + merged.err()).contains("T1.1"), merged.out() + merged.err());
		assertTrue((merged.out() + merged.err()).contains("git add"), merged.out() + merged.err());
	}

	@Test
	void tellsWhatReallyChanged() throws IOException, InterruptedException {
		Ran diff = git.run("diff", "HEAD~1");
		Ran plain = git.run("diff", "--no-ext-diff", "HEAD~1");

		assertEquals(0, diff.code());
		assertTrue(diff.out().contains("競品研究"), diff.out());
		assertFalse(diff.out().contains("媒體企劃提案書"), diff.out());
		assertTrue(plain.out().contains("+    O1.3.1: "), plain.out());
		assertTrue(plain.out().contains("@@ T1.1: "), plain.out());
	}

	@Test
	void namesBothFilesOfARenamedOneAndSaysWhereThereIsNone() throws IOException, InterruptedException {
		git.mustRun("mv", FILE, "renamed.ocs");
		place.with("new.ocs", "職業: 新職業\n");
		git.mustRun("add", "-A");

		String diff = git.run("diff", "--cached", "-M").out();

		assertTrue(diff.contains("(renamed.ocs)"), diff);
		assertTrue(diff.contains("(no such file) → new.ocs"), diff);
		assertFalse(diff.contains("/dev/null"), diff);
	}

	@Test
	void aDriverThatFailsLeavesTheFileUntouched() throws IOException, InterruptedException {
		assertEquals(0, place.run("git", "install", "--launcher", "not there").code());

		Ran merged = git.run("merge", "-m", "both", "theirs");

		assertTrue(merged.code() != 0);
		assertEquals(OURS, place.text(FILE));
		assertTrue(git.run("status", "--porcelain").out().startsWith("UU "));
	}

	@Test
	void aLauncherWithBlanksAndQuotesInItsPathIsCalled() throws IOException, InterruptedException {
		place.run("git", "install");
		String command = git.run("config", "merge.guiju.driver").out();
		String java = command.substring(0, command.indexOf(" git merge-driver"));
		Path launcher = Files.createDirectories(folder.resolve(".git").resolve("it's 100% 規矩")).resolve("my guiju");
		Files.writeString(launcher, "#!/bin/sh\nexec " + java + " \"$@\"\n");
		assertTrue(launcher.toFile().setExecutable(true));

		assertEquals(0, place.run("git", "install", "--launcher", launcher.toString()).code());
		git.mustRun("merge", "-q", "-m", "both", "theirs");

		requireBothTasks("競品研究", "受眾研究");
	}

	@Test
	void bytesThatAreNoTextAreMergedByLines() throws IOException, InterruptedException {
		byte[] big5 = "職能基準\n甲\n乙\n丙\n".getBytes("Big5");
		place.with("b.ocs", big5);
		git.commitAll();
		git.mustRun("checkout", "-q", "-b", "one");
		place.with("b.ocs", "職能基準\n甲甲\n乙\n丙\n".getBytes("Big5"));
		git.commitAll();
		git.mustRun("checkout", "-q", "-b", "two", "HEAD~1");
		place.with("b.ocs", "職能基準\n甲\n乙\n丙丙\n".getBytes("Big5"));
		git.commitAll();

		git.mustRun("merge", "-q", "-m", "both", "one");

		assertEquals("職能基準\n甲甲\n乙\n丙丙\n", new String(Files.readAllBytes(place.path("b.ocs")), "Big5"));
	}

	@Test
	void installsOnceAndTakesAllOutAgain() throws IOException {
		String config = place.text(".git/config");
		String attributes = place.text(".git/info/attributes");

		place.run("git", "install");
		assertEquals(config, place.text(".git/config"));
		assertEquals(attributes, place.text(".git/info/attributes"));
		assertEquals(0, place.run("git", "uninstall").code());

		assertFalse(place.text(".git/config").contains("guiju"));
		assertFalse(Files.exists(place.path(".git/info/attributes")));
	}

	@Test
	void sharesTheAttributesWhereItIsAskedTo() {
		place.with(".gitattributes", "*.png binary");

		assertEquals(0, place.run("git", "install", "--shared").code());

		assertEquals("*.png binary\n*.ocs merge=guiju diff=guiju\n", place.text(".gitattributes"));
	}

	@Test
	void sharesWithOthersInOneRepositoryOnly() {
		assertEquals(2, place.run("git", "install", "--global", "--shared").code());
	}

	@Test
	void leavesToOthersWhatTheyShareUnlessToldOtherwise() {
		place.run("git", "install", "--shared");

		Ran ran = place.run("git", "uninstall");

		assertTrue(ran.out().contains("uninstall --shared"), ran.out());
		assertEquals("*.ocs merge=guiju diff=guiju\n", place.text(".gitattributes"));
		assertEquals(0, place.run("git", "uninstall", "--shared").code());
		assertFalse(Files.exists(place.path(".gitattributes")));
	}

	@Test
	void warnsOfAttributesThatCountMoreAndOfNoOthers() {
		place.run("git", "uninstall");
		place.with(".git/info/attributes", "*.ocs -diff\n");

		Ran before = place.run("git", "install");
		place.with(".git/info/attributes", "*.ocs merge=guiju diff=guiju\n* merge=union\n");
		Ran behind = place.run("git", "install");

		assertFalse(before.out().contains("counts more"), before.out());
		assertTrue(behind.out().contains("counts more: * merge=union"), behind.out());
	}

	@Test
	void saysWhereThereIsNoRepository(@TempDir Path elsewhere) {
		Ran ran = new Workplace(elsewhere).run("git", "install");

		assertEquals(2, ran.code());
		assertTrue(ran.err().contains("not inside a git repository"), ran.err());
	}
}
