package guiju.cli.files;

import java.io.IOException;

import guiju.cli.messages.Words;
import guiju.files.FileReasons;

/** Why a file could not be read or written, in words. */
public final class Reasons {

	private Reasons() {}

	/** Returns what is wrong and what to do, without the file's name. */
	public static String of(IOException failed, Words words) {
		return failed instanceof RefusedSourceException refused ? refused.text(words) : FileReasons.of(failed).text(words.language());
	}
}
