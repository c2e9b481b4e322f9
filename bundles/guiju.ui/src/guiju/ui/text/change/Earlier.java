package guiju.ui.text.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import guiju.files.SourceReader;
import guiju.model.Standard;
import guiju.ui.compare.choose.FolderStandards;
import guiju.ui.compare.choose.PreviousVersion;
import guiju.ui.compare.choose.Proposals.Known;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;

/**
 * The text that an open one is compared with.
 *
 * @param code the code of the previous version, or empty for the text as it was saved last
 * @param text reads it; null where it cannot be read
 */
record Earlier(String code, Supplier<String> text) {

	/** Returns what finds the previous version of a document; what is found may take reading a file. */
	static Supplier<Optional<Known>> search(OpenDocument document) {
		Standard standard = document.session().snapshot().parsed().standard();
		Path file = document.file();
		Known now = new Known(file, file.toString(), standard.getCode(), standard.getName());
		List<Known> folder = FolderStandards.all();
		return () -> PreviousVersion.of(now, folder);
	}

	/** Returns the text of the previous version: as being edited, or else from its file; without one the text as it was saved last. */
	static Earlier of(Optional<Known> previous, String base) {
		if (previous.isEmpty())
			return new Earlier("", () -> base);
		Path file = previous.get().file();
		Optional<String> edited = Desk.get().documents().find(file).map(open -> open.session().text());
		return new Earlier(previous.get().code(), edited.<Supplier<String>>map(text -> () -> text).orElse(() -> read(file)));
	}

	/** A file that cannot be read has no bars; the explorer tells why it cannot be. */
	private static String read(Path file) {
		try {
			return SourceReader.text(file).text();
		} catch (IOException unreadable) {
			return null;
		}
	}
}
