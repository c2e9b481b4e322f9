package guiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.cli.output.Terminals;

class CliTest {

	@TempDir
	Path folder;

	@Test
	void helpsWhereNoVerbIsGiven() {
		Ran ran = new Workplace(folder).run();

		assertEquals(0, ran.code());
		assertTrue(ran.out().startsWith("Guiju writes and checks"), ran.out());
		assertEquals("", ran.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "fix", "format", "renumber", "rename", "find", "import", "export"})
	void helpsWithEveryVerbInBothLanguagesAndWithAnExample(String verb) {
		Ran english = new Workplace(folder).run(verb, "--help");
		Ran chinese = new Workplace(folder).run("--lang", "zh-TW", verb, "--help");

		assertEquals(0, english.code() + chinese.code());
		assertTrue(english.out().contains("Examples:\n  guiju " + verb + " "), english.out());
		assertTrue(chinese.out().contains("範例：\n  guiju " + verb + " "), chinese.out());
		assertTrue(new Workplace(folder).run("--help").out().contains("\n  guiju " + verb + " "));
	}

	@Test
	void paintsHelpOnATerminalAlone() {
		assertFalse(new Workplace(folder).run("--help").out().contains("\u001b"));
		assertTrue(new Workplace(folder, new Terminals(true, true, true)).run("--help").out().contains("\u001b["));
	}

	@Test
	void tellsTheVersionOfTheBundle() throws IOException {
		Ran ran = new Workplace(folder).run("--version");

		String manifest = Files.readString(Workplace.root().resolve("bundles/guiju.cli/META-INF/MANIFEST.MF"));
		assertTrue(manifest.contains("Bundle-Version: " + Version.NUMBER + ".qualifier"), manifest);
		assertEquals("guiju " + Version.NUMBER + " (Java " + System.getProperty("java.version") + ")\n", ran.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"vlidate                   | There is no verb vlidate. Did you mean validate?",
			"a.ocs                     | There is no verb a.ocs. Did you mean guiju validate a.ocs?",
			"validate --formt json x   | There is no option --formt. Did you mean --format?",
			"validate                  | An argument is missing: PATH.",
			"find                      | An argument is missing: QUERY.",
			"find x                    | An argument is missing: PATH.",
			"validate x --format       | A value is missing for --format.",
			"validate x --format xml   | --format cannot be xml. Use one of: text, json, sarif.",
			"validate x --fail-on off  | --fail-on cannot be off. Use one of: error, warning, info.",
			"validate x --today 1.6.26 | --today must be a day like 2026-06-01, not 1.6.26.",
			"--lang fr validate x      | --lang cannot be fr. Use one of: zh-TW, en.",
			"export x                  | --to is missing. Use --to json or --to xmi.",
			"format x --keywords jp    | --keywords cannot be jp. Use one of: zh, en."})
	void explainsWrongUsage(String line, String expected) {
		Ran ran = new Workplace(folder).run(line.strip().split(" +"));

		assertEquals(2, ran.code());
		assertEquals("", ran.out());
		assertTrue(ran.err().startsWith("guiju: " + expected), ran.err());
	}

	@Test
	void pointsToTheHelpOfTheVerb() {
		String ofVerb = new Workplace(folder).run("find", "--wrong", "a", "b").err();
		String ofAll = new Workplace(folder).run("--wrong").err();

		assertTrue(ofVerb.endsWith("guiju: Run 'guiju find --help' to see how it is used.\n"), ofVerb);
		assertTrue(ofAll.endsWith("guiju: Run 'guiju --help' to see how it is used.\n"), ofAll);
	}

	@Test
	void takesCommonOptionsBeforeAndBehindTheVerb() {
		String before = new Workplace(folder).run("--lang", "zh-TW", "validate", "none").err();
		String behind = new Workplace(folder).run("validate", "none", "--lang=zh-TW").err();

		assertEquals(before, behind);
		assertTrue(before.contains("不存在"), before);
	}

	@Test
	void speaksTheUsersLanguageUnlessTold() {
		assertTrue(new Workplace(folder).run(Locale.TAIWAN, "validate", "none").err().contains("不存在"));
		assertTrue(new Workplace(folder).run(Locale.TAIWAN, "--lang", "en", "validate", "none").err().contains("does not exist"));
	}

	@Test
	void namesAFileThatBeginsWithADashOrAnAtSign() {
		Workplace place = new Workplace(folder).with("-a.ocs", "職業: a\n").with("@b.ocs", "職業: b\n");

		Ran ran = place.run("format", "--check", "--", "-a.ocs", "@b.ocs");

		assertEquals(0, ran.code(), ran.err());
		assertTrue(ran.err().contains("2 files"), ran.err());
	}

	@Test
	void endsQuietlyWhenTheReaderGoesAway() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();

		int code = run(new Failing("Broken pipe"), err, "--help");

		assertEquals(0, code);
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void tellsWhenTheDiskIsFull() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();

		int code = run(new Failing("No space left on device"), err, "--help");

		assertEquals(2, code);
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("No space left on device"), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void tellsAnUnexpectedErrorInOneLineAndWhereItCameFromWhenAsked() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ByteArrayOutputStream debugged = new ByteArrayOutputStream();

		int code = run(new Throwing(), err, "--help");
		run(new Throwing(), debugged, "--help", "--debug");

		assertEquals(2, code);
		assertEquals("guiju: Unexpected error: java.lang.IllegalStateException: odd Run again with --debug to see where it came from.\n",
				err.toString(StandardCharsets.UTF_8));
		assertTrue(debugged.toString(StandardCharsets.UTF_8).contains("at guiju.cli."), debugged.toString(StandardCharsets.UTF_8));
	}

	private int run(OutputStream out, OutputStream err, String... arguments) {
		return Cli.run(arguments, new Io(out, err, folder, Locale.ENGLISH, LocalDate.EPOCH, Terminals.NONE));
	}

	/** A stream that takes nothing. */
	private static final class Failing extends OutputStream {

		private final String why;

		Failing(String why) {
			this.why = why;
		}

		@Override
		public void write(int b) throws IOException {
			throw new IOException(why);
		}
	}

	/** A stream with a defect. */
	private static final class Throwing extends OutputStream {

		@Override
		public void write(int b) {
			throw new IllegalStateException("odd");
		}
	}
}
