package guiju.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

	private static final Path ROOT = Path.of(System.getProperty("guiju.root", "../.."));
	private static final Pattern KEY = Pattern.compile("(Ctrl|Shift|Alt)\\+.+|F\\d+|Insert");

	private static List<MarkdownPage> pages(String language) throws IOException {
		return GuideBook.pages(ROOT.resolve("docs/guide").resolve(language));
	}

	@Test
	void bothLanguagesHaveTheSamePagesAndHeadings() throws IOException {
		List<String> chinese = outline("zh-TW");

		assertEquals(chinese, outline("en"));
		assertTrue(chinese.size() > 30, chinese::toString);
	}

	/** Returns the level of each heading, page by page. */
	private static List<String> outline(String language) throws IOException {
		List<String> outline = new ArrayList<>();
		for (MarkdownPage page : pages(language))
			for (String heading : page.headings())
				outline.add(page.id() + " " + (heading.length() - heading.stripLeading().length()));
		return outline;
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh-TW", "en"})
	void theFirstPageLeadsToAllOthers(String language) throws IOException {
		Set<String> written;
		try (Stream<Path> files = Files.list(ROOT.resolve("docs/guide").resolve(language))) {
			written = files.map(file -> file.getFileName().toString().replace(".md", "")).collect(Collectors.toCollection(TreeSet::new));
		}

		assertEquals(written, pages(language).stream().map(MarkdownPage::id).collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh-TW", "en"})
	void everyLinkAndPictureIsThere(String language) throws IOException {
		List<String> missing = new ArrayList<>();
		for (MarkdownPage page : pages(language))
			for (String place : Stream.concat(page.links().stream(), page.pictures().stream()).filter(place -> !place.startsWith("http")).toList())
				if (!Files.exists(page.file().resolveSibling(place)))
					missing.add(page.id() + ": " + place);

		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh-TW", "en"})
	void whatIsBoldStandsOnTheScreen(String language) throws IOException {
		Set<String> words = new ScreenWords(ROOT).words(language);
		List<String> unknown = new ArrayList<>();
		for (MarkdownPage page : pages(language))
			for (String bold : page.bold())
				for (String step : bold.split("▸"))
					if (!words.contains(ScreenWords.plain(step.strip())))
						unknown.add(page.id() + ": " + bold);

		assertEquals(List.of(), unknown);
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh-TW", "en"})
	void everyKeyIsBound(String language) throws IOException {
		Set<Set<String>> keys = new ScreenWords(ROOT).keys();
		List<String> unknown = new ArrayList<>();
		for (MarkdownPage page : pages(language))
			for (String code : page.code())
				if (KEY.matcher(code).matches() && !keys.contains(ScreenWords.parts(code)))
					unknown.add(page.id() + ": " + code);

		assertEquals(List.of(), unknown);
	}

	@Test
	void pagesAreWellFormedAndLeadToEachOther(@TempDir Path folder) throws Exception {
		new GuideBook(ROOT.resolve("docs"), folder).write();

		for (String language : GuideBook.LANGUAGES)
			for (MarkdownPage page : pages(language)) {
				Path file = folder.resolve(language).resolve(page.id() + ".html");
				var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
				var links = document.getElementsByTagName("a");
				for (int i = 0; i < links.getLength(); i++) {
					String place = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
					assertTrue(Files.exists(file.resolveSibling(place)), () -> file + ": " + place);
				}
				var pictures = document.getElementsByTagName("img");
				for (int i = 0; i < pictures.getLength(); i++) {
					String place = pictures.item(i).getAttributes().getNamedItem("src").getNodeValue();
					assertTrue(Files.exists(file.resolveSibling(place)), () -> file + ": " + place);
				}
			}
	}
}
