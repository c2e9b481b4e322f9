package guiju.cli.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import guiju.cli.Workplace;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Messages;

class WordsTest {

	// Keys are put together in these cases alone.
	private static final List<String> BUILT = List.of("help.", "option.", "argument.", "severity.", "file.kind.");

	@Test
	void areTheSameInBothLanguages() {
		assertEquals(Words.bundle("messages", Messages.ENGLISH).keySet(), Words.bundle("messages", Messages.CHINESE).keySet());
	}

	@Test
	void takeTheSameArgumentsInBothLanguages() {
		for (String key : Words.bundle("messages", Messages.ENGLISH).keySet()) {
			int english = new MessageFormat(Words.bundle("messages", Messages.ENGLISH).getString(key)).getFormatsByArgumentIndex().length;
			int chinese = new MessageFormat(Words.bundle("messages", Messages.CHINESE).getString(key)).getFormatsByArgumentIndex().length;
			assertEquals(english, chinese, key);
		}
	}

	@Test
	void describeEveryFindingCode() {
		for (Locale language : List.of(Messages.ENGLISH, Messages.CHINESE))
			for (FindingCode code : FindingCode.values())
				assertFalse(new Messages(language).text(Message.of("help." + code.id())).isBlank(), code.id());
	}

	@Test
	void areAllThereAndAllUsed() throws IOException {
		String sources = sources();
		Set<String> there = Words.bundle("messages", Messages.ENGLISH).keySet();

		Set<String> missing = literals(sources, "(?:words(?:\\(\\))?\\.text|RefusedSourceException)\\(\"([^\"]+[^.\"])\"[,)]");
		missing.removeAll(there);
		Set<String> idle = new TreeSet<>(there);
		idle.removeAll(literals(sources, "\"([a-zA-Z0-9.]+)\""));
		idle.removeIf(key -> BUILT.stream().anyMatch(key::startsWith));

		assertEquals(Set.of(), missing);
		assertEquals(Set.of(), idle);
	}

	@Test
	void haveTheRightNumbersInEnglish() {
		Words words = new Words(Messages.ENGLISH);

		assertEquals("1 file: 0 errors, 1 warning, 2 informations", words.text("validate.summary", 1, 0, 1, 2));
		assertEquals("1,200 files: 1 error, 0 warnings, 1 information", words.text("validate.summary", 1_200, 1, 0, 1));
	}

	private static Set<String> literals(String sources, String pattern) {
		return Pattern.compile(pattern).matcher(sources).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String sources() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> sources = Files.walk(Workplace.root().resolve("bundles/guiju.cli/src"))) {
			for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList())
				all.append(Files.readString(source));
		}
		return all.toString();
	}
}
