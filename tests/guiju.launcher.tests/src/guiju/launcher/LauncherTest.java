package guiju.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "guiju.cmd starts Guiju there")
class LauncherTest {

	private static final Map<String, String> ENGLISH = Map.of("LANG", "en_US.UTF-8");

	@TempDir
	Path folder;

	@Test
	void provesTheExamples() throws Exception {
		Launch launch = Launch.guiju(Launch.ROOT, ENGLISH, "validate", "examples", "--today", "2026-06-01");

		assertEquals(0, launch.exit(), launch.toString());
		assertTrue(launch.out().contains("8 files") && launch.out().contains("0 errors"), launch.out());
	}

	@Test
	void findsOneWrongCitationAtItsPlaceAndTellsTheNearestCode() throws Exception {
		String text = Files.readString(Launch.ROOT.resolve("examples/KMC2431-001v4.ocs"));
		String cited = "    知識 K01、K02、K03、K04、K05、K06\n";
		int line = (int) text.substring(0, text.indexOf(cited)).lines().count() + 1;
		Files.writeString(folder.resolve("KMC2431-001v4.ocs"), text.replace(cited, cited.replace("K06", "K99")));

		Launch launch = Launch.guiju(folder, ENGLISH, "validate", "KMC2431-001v4.ocs", "--today", "2026-06-01");

		assertEquals(1, launch.exit(), launch.toString());
		assertTrue(launch.out().contains("KMC2431-001v4.ocs:" + line + ":28: error: "), launch.out());
		assertTrue(launch.out().contains("K99") && launch.out().contains("K09"), launch.out());
	}

	/** What is shipped must be whole: libraries that only one format needs are missed nowhere else. */
	@ParameterizedTest
	@ValueSource(strings = {"txt", "json", "html", "docx", "md"})
	void comparesInEveryFormat(String format) throws Exception {
		Path report = folder.resolve("report." + format);
		String kind = format.equals("txt") ? "text" : format;

		Launch launch = Launch.guiju(Launch.ROOT, ENGLISH, "diff", "examples/KMC2431-001v4.ocs", "examples/revision/KMC2431-001v5.ocs", "--format", kind,
				"-o", report.toString());

		assertEquals(0, launch.exit(), launch.toString());
		assertEquals("", launch.err());
		assertTrue(Files.size(report) > 1000, launch.toString());
	}

	@Test
	void comparesWithARevisionOfARepository() throws Exception {
		Path file = Files.copy(Launch.ROOT.resolve("examples/KMC2431-001v4.ocs"), folder.resolve("草案.ocs"));
		git("init", "-q");
		git("add", ".");
		git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a");
		Files.writeString(file, Files.readString(file).replace("K01: 媒體及平台應用趨勢", "K01: 媒體及平台之應用趨勢"));

		Launch launch = Launch.guiju(folder, ENGLISH, "diff", "HEAD:草案.ocs", "草案.ocs", "--exit-code");

		assertEquals(1, launch.exit(), launch.toString());
		assertEquals("", launch.err());
		assertTrue(launch.out().contains("K01"), launch.out());
	}

	private void git(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor(), command.toString());
	}

	@Test
	void opensChineseNamesWhereTheMachineHasNoLocale() throws Exception {
		Path standards = Files.createDirectories(folder.resolve("職能基準 草案"));
		Files.copy(Launch.ROOT.resolve("examples/KPS2431-001v2.ocs"), standards.resolve("廣告人員.ocs"));

		Launch launch = Launch.guiju(folder, Map.of("LC_ALL", "C"), "validate", "職能基準 草案", "--today", "2026-06-01");

		assertEquals(0, launch.exit(), launch.toString());
		assertTrue(launch.out().contains("職能基準 草案/廣告人員.ocs"), launch.out());
	}

	@Test
	void speaksTheUsersLanguage() throws Exception {
		Launch chinese = Launch.guiju(folder, Map.of("LANG", "zh_TW.UTF-8"), "validate", "沒有的檔案");
		Launch english = Launch.guiju(folder, Map.of("LC_ALL", "C"), "validate", "沒有的檔案");
		Launch chosen = Launch.guiju(folder, Map.of("LC_ALL", "C"), "--lang", "zh-TW", "validate", "沒有的檔案");

		assertEquals(2, chinese.exit());
		assertEquals(chinese.err(), chosen.err());
		assertFalse(english.err().isBlank());
		assertFalse(english.err().equals(chinese.err()), english.err());
	}

	@Test
	void ignoresAJdkThatIsTooOld() throws Exception {
		Path old = Files.createDirectories(folder.resolve("jdk-17/bin")).getParent();
		Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
		Files.writeString(old.resolve("bin/javac"), "#!/bin/sh\nexit 1\n");
		assertTrue(old.resolve("bin/javac").toFile().setExecutable(true));

		Launch launch = Launch.guiju(folder, Map.of("LANG", "en_US.UTF-8", "JAVA_HOME", old.toString()), "--version");

		assertEquals(0, launch.exit(), launch.toString());
	}

	@Test
	void startsThroughALinkFromAnywhere() throws IOException, InterruptedException {
		Path link = Files.createSymbolicLink(folder.resolve("規矩"), Launch.ROOT.resolve("guiju"));
		ProcessBuilder builder = new ProcessBuilder(link.toString(), "--version").directory(folder.toFile());
		builder.environment().put("GUIJU_BUILT", "yes");

		Launch launch = Launch.run(builder);

		assertEquals(0, launch.exit(), launch.toString());
		assertTrue(launch.out().contains("0.1.0"), launch.out());
	}

	@Test
	void aCommandThatIsWrongExitsWithTwoAndSaysHow() throws Exception {
		Launch launch = Launch.guiju(folder, ENGLISH, "validade", "x");

		assertEquals(2, launch.exit());
		assertTrue(launch.err().contains("validate"), launch.err());
		assertFalse(launch.err().contains("\tat "), launch.err());
	}
}
