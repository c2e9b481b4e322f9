package guiju.cli.files;

import java.io.IOException;

import guiju.cli.messages.Words;
import guiju.files.FileReasons;
import guiju.git.wording.GitException;

/** Why a file could not be read or written, in words. */
public final class Reasons {

	private Reasons() {}

	/** Returns what is wrong and what to do, without the file's name. */
	public static String of(IOException failed, Words words) {
		return switch (failed) {
			case RefusedSourceException refused -> refused.text(words);
			case GitException git -> git.text(words.language());
			default -> FileReasons.of(failed).text(words.language());
		};
	}
}
