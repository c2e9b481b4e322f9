package guiju.workspace;

import java.util.Locale;

import guiju.files.FileMessage;
import guiju.rules.Message;
import guiju.rules.Messages;

/**
 * What is wrong with the folder itself and not with what a standard says: a file that cannot be read, a folder that cannot be
 * looked through, a setting that cannot be used.
 *
 * @param path the file or folder, below the folder of the workspace where it is there, with /
 * @param line the line from 1, or 0 where the file as a whole is meant
 * @param isOfSettings whether settings are wrong, not a source
 * @param chinese what is wrong and how to mend it, in zh-TW
 * @param english the same in English
 */
public record FolderProblem(String path, int line, boolean isOfSettings, String chinese, String english) {

	/** Makes a problem of a file or folder. */
	static FolderProblem of(String path, FileMessage message) {
		return new FolderProblem(path, 0, false, message.text(Messages.CHINESE), message.text(Messages.ENGLISH));
	}

	/** Makes a problem of settings. */
	static FolderProblem of(String path, int line, Message message) {
		return new FolderProblem(path, line, true, new Messages(Messages.CHINESE).text(message), new Messages(Messages.ENGLISH).text(message));
	}

	/** Returns what is wrong in Chinese for any Chinese locale, else in English. */
	public String text(Locale locale) {
		return locale.getLanguage().equals("zh") ? chinese : english;
	}
}
