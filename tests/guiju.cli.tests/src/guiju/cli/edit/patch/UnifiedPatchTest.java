package guiju.cli.edit.patch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.edit.Git;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.testing.Effort;

class UnifiedPatchTest {

	private static final PatchPath PATH = new PatchPath("a.ocs");

	@TempDir
	Path folder;

	@Test
	void joinsChangesWhoseContextsMeetAndPartsOthers() {
		String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n";

		assertEquals("""
				--- a/a.ocs
				+++ b/a.ocs
				@@ -1,11 +1,10 @@
				-1
				 2
				 3
				 4
				 5
				 6
				 7
				-8
				+x
				 9
				 10
				 11
				""", patch(text, change(text, "1\n", ""), change(text, "8\n", "x\n")));
		assertEquals("""
				--- a/a.ocs
				+++ b/a.ocs
				@@ -1,4 +1,3 @@
				-1
				 2
				 3
				 4
				@@ -6,6 +5,7 @@
				 6
				 7
				 8
				+new
				 9
				 10
				 11
				""", patch(text, change(text, "1\n", ""), new Replacement(text.indexOf("9\n"), 0, "new\n")));
	}

	@Test
	void marksALastLineWithoutItsEnd() {
		assertEquals("--- a/a.ocs\n+++ b/a.ocs\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n",
				patch("a", new Replacement(0, 1, "b")));
		assertEquals("--- a/a.ocs\n+++ b/a.ocs\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n", patch("a", new Replacement(1, 0, "\n")));
	}

	@Test
	void namesTheLineBeforeARangeOfNone() {
		assertEquals("--- a/a.ocs\n+++ b/a.ocs\n@@ -0,0 +1,1 @@\n+a\n", patch("", new Replacement(0, 0, "a\n")));
		assertEquals("--- a/a.ocs\n+++ b/a.ocs\n@@ -1,1 +0,0 @@\n-a\n", patch("a\n", new Replacement(0, 2, "")));
	}

	@Test
	void isNothingWhereNothingChanges() {
		assertEquals("", patch("a\n"));
		assertEquals("", patch("a\n", new Replacement(0, 1, "a")));
	}

	@Test
	void quotesPathsAsGitDoes() {
		assertEquals("a/媒體.ocs", new PatchPath("媒體.ocs").in("a"));
		assertEquals("a/b c.ocs\t", new PatchPath("b c.ocs").in("a"));
		assertEquals("\"b/\\\"\\\\\\011\"", new PatchPath("\"\\\t").in("b"));
	}

	@Test
	void isTakenByGitWhateverTheTextAndItsChanges() throws Exception {
		assumeTrue(Git.isThere(folder), "there is no git here");
		Git git = Git.init(folder);
		StringBuilder patches = new StringBuilder();
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < Effort.times(300); i++) {
			Random random = new Random(i);
			String text = text(random, 60) + "end";
			List<Replacement> changes = changes(text, random);
			Files.writeString(folder.resolve(i + ".ocs"), text);
			patches.append(UnifiedPatch.of(new PatchPath(i + ".ocs"), text, changes));
			expected.add(Replacements.apply(text, changes));
		}
		Files.writeString(folder.resolve("all.patch"), patches);

		git.mustRun("apply", "--whitespace=nowarn", "all.patch");

		for (int i = 0; i < expected.size(); i++)
			assertArrayEquals(expected.get(i).getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve(i + ".ocs")), "seed " + i);
	}

	private static List<Replacement> changes(String text, Random random) {
		List<Replacement> changes = new ArrayList<>();
		int at = 0;
		while (changes.size() < 6) {
			int offset = at + random.nextInt(text.length() / 3 + 1);
			int end = offset + random.nextInt(8);
			if (end > text.length() - 3)
				break;
			changes.add(new Replacement(offset, end - offset, text(random, random.nextInt(6))));
			at = end + random.nextInt(2);
		}
		return changes;
	}

	private static String text(Random random, int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++)
			text.append(List.of("a", "b", "文", "\n", "\n", "\r\n", "\r", " ", "\t", "-", "+", "@").get(random.nextInt(12)));
		return text.toString();
	}

	private static Replacement change(String text, String old, String by) {
		return new Replacement(text.indexOf(old), old.length(), by);
	}

	private static String patch(String text, Replacement... changes) {
		return UnifiedPatch.of(PATH, text, List.of(changes));
	}
}
