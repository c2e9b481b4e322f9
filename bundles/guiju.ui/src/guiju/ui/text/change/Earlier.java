package guiju.ui.text.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import guiju.dsl.ide.folder.FolderStandard;
import guiju.files.SourceReader;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;

/**
 * The text that an open one is compared with.
 *
 * @param code the code of the previous version, or empty for the text as it was saved last
 * @param text reads it; null where it cannot be read
 */
record Earlier(String code, Supplier<String> text) {

	/** Returns the previous version in the folder: as being edited, or else from its file; without one the text as it was saved last. */
	static Earlier of(OpenDocument document) {
		String code = document.session().snapshot().parsed().standard().getCode();
		return Optional.ofNullable(code).flatMap(document.index()::previous).map(previous -> of(previous.standard()))
				.orElseGet(() -> saved(document.session().base()));
	}

	private static Earlier of(FolderStandard standard) {
		Path file = Desk.get().folder().orElseThrow().workspace().root().resolve(standard.path());
		Optional<String> edited = Desk.get().documents().find(file).map(open -> open.session().text());
		return new Earlier(standard.code(), edited.<Supplier<String>>map(text -> () -> text).orElse(() -> read(file)));
	}

	private static Earlier saved(String base) {
		return new Earlier("", () -> base);
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
