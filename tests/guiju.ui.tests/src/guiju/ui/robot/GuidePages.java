package guiju.ui.robot;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of the guide name: words of the product in bold, keys between back-ticks. */
public final class GuidePages {

	/** Parts the names on the way to an entry of a menu. */
	public static final String BELOW = " ▸ ";

	private static final Path ROOT = Path.of(System.getProperty("guiju.root"));
	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
	private static final Pattern CODE = Pattern.compile("`([^`]+)`");
	private static final Pattern KEY = Pattern.compile("((Ctrl|Alt|Shift)\\+)*(F\\d+|Enter|Insert|Delete|Space|PageUp|PageDown|[↑↓←→]|(?<=\\+).)");

	private final String language;
	private final Map<String, String> pages;

	private GuidePages(String language, Map<String, String> pages) {
		this.language = language;
		this.pages = pages;
	}

	/** Reads the guide in a language: zh-TW or en. */
	public static GuidePages read(String language) throws IOException {
		Map<String, String> pages = new LinkedHashMap<>();
		try (Stream<Path> files = Files.list(ROOT.resolve("docs/guide").resolve(language))) {
			for (Path file : files.sorted().toList())
				pages.put(file.getFileName().toString(), Files.readString(file).replaceAll("(?s)```.*?```", ""));
		}
		return new GuidePages(language, pages);
	}

	/** Returns what is bold, each with the page that it is on. */
	public List<Named> bold() {
		return found(BOLD);
	}

	/** Returns the keys, each with the page that it is on. */
	public List<Named> keys() {
		return found(CODE).stream().filter(code -> KEY.matcher(code.words()).matches()).toList();
	}

	private List<Named> found(Pattern pattern) {
		return pages.entrySet().stream().flatMap(page -> pattern.matcher(page.getValue()).results().map(match -> new Named(page.getKey(), match.group(1)))).toList();
	}

	/** Returns all that the product says in the guide's language, without marks of mnemonics, from its files of words. */
	public Set<String> words() throws IOException {
		String chinese = language.equals("en") ? "" : "_zh_TW";
		Set<String> words = new TreeSet<>();
		try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
			for (Path file : files.filter(each -> isWords(each, chinese)).toList())
				words.addAll(values(file));
		}
		return words;
	}

	private boolean isWords(Path file, String chinese) {
		String name = file.getFileName().toString();
		return name.equals("plugin" + chinese + ".properties") || name.matches("(messages|names)_" + language.replace('-', '_') + "\\.properties");
	}

	private static Set<String> values(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties.values().stream().map(value -> Words.plain(String.valueOf(value))).collect(Collectors.toSet());
	}

	/**
	 * Something that the guide names.
	 *
	 * @param page on which page
	 * @param words how it is called there
	 */
	public record Named(String page, String words) {

		/** Returns the names on the way to an entry of a menu, or the one name. */
		public String[] path() {
			return words.split(BELOW);
		}
	}
}
