package guiju.ui.wizard.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import guiju.files.FolderWalk;
import guiju.ui.desk.FileChooser.Kind;
import guiju.ui.wording.Words;

/** Finds the files to be imported: those that are named, and in folders all whose ending says that they may be documents. */
final class Sources {

	private static final Set<String> ENDINGS = Set.of(".json", ".xmi", ".xml", ".txt", ".md", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx",
			".docm", ".odt", ".fodt", ".xlsx", ".xlsm");

	private Sources() {}

	/** Returns the files of some files and folders, each once. */
	static List<Path> files(List<Path> sources) {
		List<Path> files = new ArrayList<>();
		FolderWalk walk = new FolderWalk(Sources::isDocument, new FolderWalk.Visitor() {

			@Override
			public void file(Path path, Path real, BasicFileAttributes attributes) {
				files.add(path);
			}

			@Override
			public void failed(Path path, IOException why) {
				// It is read once more, and told then.
				files.add(path);
			}
		});
		for (Path source : sources)
			try {
				if (Files.isDirectory(source))
					walk.folder(source, source.toRealPath());
				else
					walk.file(source, source.toRealPath(), Files.readAttributes(source, BasicFileAttributes.class));
			} catch (IOException unreadable) {
				files.add(source);
			}
		return files;
	}

	private static boolean isDocument(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.lastIndexOf('.') >= 0 && ENDINGS.contains(name.substring(name.lastIndexOf('.'))) && !name.startsWith("~$");
	}

	/** Returns the kinds of files for the system's dialog. */
	static List<Kind> kinds() {
		Words words = new Words(Sources.class);
		return List.of(new Kind(words.text("kinds.all"), "*.pdf;*.docx;*.docm;*.odt;*.fodt;*.xlsx;*.xlsm;*.html;*.htm;*.xhtml;*.mht;*.mhtml;*.txt;*.md;*.json;*.xmi"),
				new Kind("PDF", "*.pdf"), new Kind("Word", "*.docx;*.docm"), new Kind("OpenDocument", "*.odt;*.fodt"), new Kind("Excel", "*.xlsx;*.xlsm"),
				new Kind("HTML", "*.html;*.htm;*.xhtml;*.mht;*.mhtml"), new Kind(words.text("kinds.any"), "*"));
	}
}
