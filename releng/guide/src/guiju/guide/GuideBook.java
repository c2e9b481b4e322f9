package guiju.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the guide of each language as pages beside each other, with one style sheet and the pictures that are named in it. */
public final class GuideBook {

	/** The languages, as their folders are called. */
	public static final List<String> LANGUAGES = List.of("zh-TW", "en");

	private static final String STYLE = "guide.css";
	private static final String IMAGES = "images";

	private final Path docs;
	private final Path target;

	GuideBook(Path docs, Path target) {
		this.docs = docs;
		this.target = target;
	}

	/** Writes the guide: from the folder docs into a folder, whose former pages go. */
	public static void main(String[] arguments) throws IOException {
		new GuideBook(Path.of(arguments[0]), Path.of(arguments[1])).write();
	}

	void write() throws IOException {
		clear();
		for (String language : LANGUAGES)
			write(language);
		try (InputStream style = GuideBook.class.getResourceAsStream(STYLE)) {
			Files.copy(style, target.resolve(STYLE), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Returns the pages of a language in the order of the list on its first page, which comes first. */
	public static List<MarkdownPage> pages(Path folder) throws IOException {
		MarkdownPage first = MarkdownPage.read(folder.resolve("index.md"));
		List<MarkdownPage> pages = new ArrayList<>(List.of(first));
		for (String link : first.links())
			if (link.endsWith(".md") && Files.exists(folder.resolve(link)) && pages.stream().noneMatch(page -> page.file().endsWith(link)))
				pages.add(MarkdownPage.read(folder.resolve(link)));
		return pages;
	}

	private void write(String language) throws IOException {
		Path folder = Files.createDirectories(target.resolve(language));
		Path images = Files.createDirectories(target.resolve(IMAGES));
		List<MarkdownPage> pages = pages(docs.resolve("guide").resolve(language));
		for (MarkdownPage page : pages) {
			Files.writeString(folder.resolve(page.id() + ".html"), page.html(language, pages));
			for (String picture : page.pictures()) {
				Path file = page.file().resolveSibling(picture).normalize();
				if (Files.exists(file))
					Files.copy(file, images.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private void clear() throws IOException {
		if (!Files.isDirectory(target))
			return;
		try (Stream<Path> files = Files.walk(target)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
