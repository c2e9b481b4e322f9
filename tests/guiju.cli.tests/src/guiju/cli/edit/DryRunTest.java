package guiju.cli.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Workplace;
import guiju.testing.Effort;
import guiju.testing.RandomStandards;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

/** The patch of fix --dry-run, applied by git itself, against what fix does. */
class DryRunTest {

	private static final String PATCH = "fix.patch";

	@TempDir
	Path folder;

	@TempDir
	Path elsewhere;

	@BeforeEach
	void assumeGit() {
		assumeTrue(Git.isThere(folder), "there is no git here");
	}

	@Test
	void printsAPatchAndWritesNothing() throws Exception {
		String text = Broken.HARMLESS.replace("負責 企劃", "負責企劃");
		Workplace place = new Workplace(folder).with("d/a.ocs", text);

		Ran ran = place.run("fix", "--dry-run", "--rule", "malformed-date", "--rule", "malformed-code", "d");

		assertEquals(text, place.text("d/a.ocs"));
		assertEquals("""
				--- a/d/a.ocs
				+++ b/d/a.ocs
				@@ -4,7 +4,7 @@
				 職業別 2431: 廣告
				 基準級別 ４
				 工作描述: 負責企劃。
				-有效期限 2027-12-31
				+有效期限 2027/12/31
				\s
				 // 這一行註解留著
				 T1: 媒體
				@@ -12,7 +12,7 @@
				     級別 4級   // 待確認
				     O1.1.1: 分析書
				     P1.1.1: 蒐集媒體型態
				-    知識 k1、K02
				+    知識 K01、K02
				     技能 S01
				   任務: 執行
				     級別 4
				@@ -20,7 +20,7 @@
				     產出: 企劃書
				\s
				 知識定義
				-  K1: 媒體
				+  K01: 媒體
				   K02: 法規
				 技能定義
				   S01: 判斷
				""", ran.out());
		assertEquals("guiju: 1 file: 1 would change, 3 fixes to make; nothing left\n", ran.err());
		assertEquals(0, ran.code());
	}

	@Test
	void givesGitWhatFixDoes() throws Exception {
		Workplace place = new Workplace(folder).with("a.ocs", Broken.TEXT).with("crlf.ocs", Broken.TEXT.replace("\n", "\r\n"))
				.with("cr.ocs", Broken.TEXT.replace("\n", "\r")).with("mark.ocs", "\ufeff" + Broken.TEXT.replace("\n", "\r\n"))
				.with("mark first.ocs", "\ufeff有效期限 2027-12-31").with("open.ocs", "職業: 媒\n有效期限 2027-12-31")
				.with("mixed.ocs", Broken.TEXT.replaceFirst("\n", "\r\n").strip()).with("次 資料夾/媒體 企劃.ocs", Broken.TEXT)
				.with("\"quoted\" \\ \t.ocs", Broken.TEXT).with("2023-12-15 10:11:12.ocs", Broken.TEXT).with("fine.ocs", Broken.MENDED);
		place.with("KMC3332-001v3.ocs", Workplace.example("KMC3332-001v3")).with("KMM2431-002v4.ocs", Workplace.example("KMM2431-002v4"));

		assertSame(place, Git.init(folder), ".");
	}

	@Test
	void givesGitWhatFixDoesInAFolderOfTheRepository() throws Exception {
		Git git = Git.init(folder);
		Path sub = Files.createDirectories(folder.resolve("standards/media"));
		Workplace place = new Workplace(sub).with("a.ocs", Broken.TEXT).with("e/b.ocs", Broken.TEXT);

		assertSame(place, git.in("standards/media"), sub.toString());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void patchesTheFileThatALinkLeadsTo() throws Exception {
		Workplace place = new Workplace(folder).with("d/a.ocs", Broken.TEXT);
		Files.createSymbolicLink(place.path("link.ocs"), Path.of("d/a.ocs"));

		assertSame(place, Git.init(folder), "link.ocs");
		assertTrue(Files.isSymbolicLink(place.path("link.ocs")));
	}

	@Test
	void givesGitWhatFixDoesToRandomStandards() throws Exception {
		Workplace place = new Workplace(folder);
		for (long seed = 0; seed < Effort.times(60); seed++) {
			Random random = new Random(seed);
			String text = StandardTextWriter.write(RandomStandards.standard(random), random.nextBoolean() ? Vocabulary.CHINESE : Vocabulary.ENGLISH);
			String misprinted = text.replace("K0", random.nextBoolean() ? "K" : "k0").replaceAll("(?m)^(\\s+)(級別|level) (\\d)$", "$1$2 $3級");
			String ends = random.nextBoolean() ? misprinted : misprinted.replace("\n", "\r\n");
			place.with("r" + seed + ".ocs", random.nextBoolean() ? ends : ends.stripTrailing());
		}

		assertSame(place, Git.init(folder), ".");
	}

	/** Has git apply the patch, then takes the changes back, mends the files, and compares. */
	private void assertSame(Workplace place, Git git, String paths) throws Exception {
		git.commitAll();
		Path patch = elsewhere.resolve(PATCH);
		Ran dry = place.run("fix", "--dry-run", paths);
		Files.writeString(patch, dry.out());
		assertEquals("", git.run("status", "--porcelain").out(), "a dry run writes nothing");

		git.mustRun("apply", patch.toString());
		Map<Path, byte[]> applied = files();
		assertTrue(!git.run("status", "--porcelain").out().isEmpty(), "something was to be mended");
		git.mustRun("checkout", "-q", ".");
		Ran mended = place.run("fix", paths);

		assertEquals(dry.code(), mended.code());
		Map<Path, byte[]> fixed = files();
		assertEquals(applied.keySet(), fixed.keySet());
		applied.forEach((file, bytes) -> assertArrayEquals(bytes, fixed.get(file), () -> file + "\n" + new String(bytes, StandardCharsets.UTF_8)));
	}

	private Map<Path, byte[]> files() throws IOException {
		Map<Path, byte[]> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(each -> each.toString().endsWith(".ocs")).toList())
				files.put(file, Files.readAllBytes(file));
		}
		return files;
	}
}
