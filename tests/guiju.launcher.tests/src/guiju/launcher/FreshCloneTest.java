package guiju.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger does: clone, run. Then what a developer does: change a source, run again. */
@Tag("all")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "guiju.cmd starts Guiju there")
class FreshCloneTest {

	@TempDir
	Path folder;

	@Test
	void buildsAtFirstUseAndAfterAChangeOnly() throws Exception {
		Path clone = folder.resolve("guiju");
		assertEquals(0, run(folder, "git", "clone", "-q", Launch.ROOT.toString(), clone.toString()).exit());

		Launch first = run(clone, "./guiju", "validate", "examples", "--today", "2026-06-01");
		assertEquals(0, first.exit(), first.toString());
		assertTrue(first.err().contains("Building"), first.err());
		FileTime built = Files.getLastModifiedTime(clone.resolve("releng/cli/target/dist/guiju.jar"));

		Launch second = run(clone, "./guiju", "validate", "examples", "--today", "2026-06-01");
		assertEquals("", second.err());
		assertEquals(built, Files.getLastModifiedTime(clone.resolve("releng/cli/target/dist/guiju.jar")));

		Path messages = clone.resolve("bundles/guiju.rules/src/guiju/rules/syntax/messages_en.properties");
		Files.writeString(messages, Files.readString(messages).replace("This line begins with", "This changed line begins with"));
		Files.writeString(clone.resolve("散文.ocs"), "散文一行\n");
		Launch third = run(clone, "./guiju", "validate", "散文.ocs");
		assertTrue(third.err().contains("Building"), third.err());
		assertTrue(third.out().contains("This changed line begins with"), third.out());
	}

	private static Launch run(Path in, String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(in.toFile());
		builder.environment().put("LANG", "en_US.UTF-8");
		builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("GUIJU_"));
		return Launch.run(builder);
	}
}
