package guiju.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import guiju.cli.output.Terminals;

/**
 * All that a run has to do with the world but for the files that it is told to read and write.
 *
 * @param out standard output, bytes in UTF-8
 * @param err standard error, bytes in UTF-8
 * @param directory what relative paths are relative to
 * @param language the user's language where --lang names none; Chinese for any Chinese locale, else English
 * @param today the day that ages are counted to where --today names none
 * @param terminals which streams a person watches
 */
public record Io(OutputStream out, OutputStream err, Path directory, Locale language, LocalDate today, Terminals terminals) {

	/** Returns the streams, folder, language and day of this process. */
	public static Io ofProcess() {
		Map<String, String> environment = System.getenv();
		// The streams of System encode by the machine's locale and swallow errors; these do neither.
		return new Io(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), Path.of("").toAbsolutePath(),
				UserLanguage.of(environment), LocalDate.now(), Terminals.of(environment));
	}
}
