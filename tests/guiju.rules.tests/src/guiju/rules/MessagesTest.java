package guiju.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The wording of all bundles, in both languages. */
class MessagesTest {

	private static final Path ROOT = Path.of(System.getProperty("guiju.root", "../..")).toAbsolutePath().normalize();
	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

	@Test
	void bothLanguagesWordTheSameMessagesWithTheSameArguments() throws IOException {
		int messages = 0;
		for (Path english : englishFiles()) {
			Properties en = read(english);
			Properties zh = read(english.resolveSibling(english.getFileName().toString().replace("_en.", "_zh_TW.")));
			assertEquals(en.stringPropertyNames(), zh.stringPropertyNames(), english.toString());
			for (String key : en.stringPropertyNames()) {
				assertTrue(arguments(en.getProperty(key)).containsAll(arguments(zh.getProperty(key)))
						|| arguments(zh.getProperty(key)).containsAll(arguments(en.getProperty(key))), english + " " + key);
				messages++;
			}
		}
		assertTrue(messages > 100, "only " + messages + " messages were found");
	}

	@Test
	void everyWordingCanBeFormattedAndLosesNoApostrophe() throws IOException {
		for (Path english : englishFiles())
			for (String key : read(english).stringPropertyNames()) {
				String wording = read(english).getProperty(key);
				if (!ARGUMENT.matcher(wording).find())
					continue;
				String text = new MessageFormat(wording).format(new Object[] {2, 3, 4, 5, 6, 7});
				assertTrue(!ARGUMENT.matcher(text).find(), english + " " + key + ": " + text);
			}
	}

	private static Set<String> arguments(String wording) {
		Set<String> arguments = new TreeSet<>();
		ARGUMENT.matcher(wording).results().forEach(match -> arguments.add(match.group()));
		return arguments;
	}

	private static List<Path> englishFiles() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
			return files.filter(file -> file.toString().endsWith("_en.properties") && file.toString().contains("src")
					&& !file.toString().contains("target")).sorted().toList();
		}
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}
}
