package guiju.rules.folder;

import java.util.List;

import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Severity;

/**
 * What a rule over a folder found in one of its files.
 *
 * @param path the file
 * @param row the row of the standard's history from 0, or {@link #STANDARD_CODE}
 * @param code which rule's finding it is
 * @param severity how grave it is there, by the settings in force for the file
 * @param message what is wrong, where, and how to mend it
 * @param fixes ways to mend it, the best first, in a few words each
 */
public record FolderFinding(String path, int row, FindingCode code, Severity severity, Message message, List<Message> fixes) {

	/** Stands for the standard's own code instead of a row. */
	public static final int STANDARD_CODE = -1;

	/** Copies the fixes. */
	public FolderFinding {
		fixes = List.copyOf(fixes);
	}
}
