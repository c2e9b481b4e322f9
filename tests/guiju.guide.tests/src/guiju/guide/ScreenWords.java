package guiju.guide;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product says on the screen and which keys it knows, as its bundles have them. */
final class ScreenWords {

	private static final Pattern SEQUENCE = Pattern.compile("sequence=\"([^\"]+)\"");
	/** Keys that the platform binds, or that every text and tree has. */
	private static final List<String> PLATFORM = List.of("Ctrl+C", "Ctrl+S", "Ctrl+Z", "Ctrl+W", "Alt+←", "Alt+→", "Ctrl+F", "Ctrl+M", "Ctrl+F6", "Ctrl+F7", "Ctrl+PageDown", "F12");

	private final Path bundles;

	ScreenWords(Path root) {
		bundles = root.resolve("bundles");
	}

	/** Returns all wordings of a language, as they are compared. */
	Set<String> words(String language) throws IOException {
		Set<String> words = new HashSet<>();
		for (Path file : properties(language.equals("en") ? List.of("plugin.properties", "messages_en.properties", "names_en.properties")
				: List.of("plugin_zh_TW.properties", "messages_zh_TW.properties", "names_zh_TW.properties"))) {
			Properties properties = new Properties();
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			}
			properties.values().forEach(value -> words.add(plain(value.toString())));
		}
		return words;
	}

	private List<Path> properties(List<String> names) throws IOException {
		try (Stream<Path> files = Files.walk(bundles)) {
			return files.filter(file -> names.contains(file.getFileName().toString())).filter(file -> !bundles.relativize(file).toString().contains("target")).toList();
		}
	}

	/** Returns a wording without the marks of mnemonics and without the dots that announce a dialog. */
	static String plain(String wording) {
		return wording.replaceAll("\\(&\\w\\)", "").replace("&", "").replaceAll("\\s*(…|\\.\\.\\.)$", "").strip();
	}

	/** Returns all keys, each as a set of its parts. */
	Set<Set<String>> keys() throws IOException {
		Set<Set<String>> keys = new HashSet<>();
		PLATFORM.forEach(key -> keys.add(parts(key)));
		for (String bundle : List.of("guiju.ui", "guiju.app")) {
			Matcher sequence = SEQUENCE.matcher(Files.readString(bundles.resolve(bundle).resolve("plugin.xml")));
			while (sequence.find())
				keys.add(parts(sequence.group(1).replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt")));
		}
		Properties own = new Properties();
		try (Reader reader = Files.newBufferedReader(bundles.resolve("guiju.ui/src/guiju/ui/keys/messages_en.properties"))) {
			own.load(reader);
		}
		own.getProperty("own").lines().forEach(line -> keys.add(parts(line.substring(line.indexOf('\t') + 1))));
		return keys;
	}

	static Set<String> parts(String key) {
		return Stream.of(key.toUpperCase().split("\\+(?=.)")).collect(Collectors.toCollection(TreeSet::new));
	}
}
