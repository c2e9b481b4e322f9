package guiju.ui.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

import guiju.files.AtomicFile;
import guiju.ui.wording.Words;

/**
 * The language that the user chose. It stands in a file of the data folder, from where the launcher reads it: the workbench
 * takes its language from the command line only.
 */
public enum Language {
	/** Chinese as in Taiwan. */
	CHINESE("zh_TW"),
	/** English. */
	ENGLISH("en");

	private static final String FILE = "language";

	private final String code;

	Language(String code) {
		this.code = code;
	}

	/** Returns the language of this run. */
	public static Language running() {
		return Words.language().getLanguage().equals("zh") ? CHINESE : ENGLISH;
	}

	/** Returns what the next run will have, if the user has chosen; else it follows the system. */
	public static Optional<Language> chosen() {
		try {
			String code = Files.readString(file()).strip();
			for (Language each : values())
				if (each.code.equals(code))
					return Optional.of(each);
			return Optional.empty();
		} catch (IOException none) {
			return Optional.empty();
		}
	}

	/** Chooses for the next run. */
	public void choose() {
		try {
			AtomicFile.write(file(), code.getBytes(StandardCharsets.US_ASCII));
		} catch (IOException unwritable) {
			ILog.get().error(unwritable.getMessage(), unwritable);
		}
	}

	private static Path file() throws IOException {
		Location area = Platform.getInstanceLocation();
		try {
			return Path.of(URIUtil.toURI(area.getURL())).resolve(FILE);
		} catch (java.net.URISyntaxException unusual) {
			throw new IOException(unusual);
		}
	}
}
