package guiju.rules.folder;

import java.util.Set;

import guiju.rules.FindingCode;

/** A rule over a folder of standards. A rule keeps no state. It must not cost more with the square of the files. */
public interface FolderRule {

	/** Returns the codes of the findings that this rule reports. */
	Set<FindingCode> codes();

	/** Checks a folder and reports what is found. */
	void check(FolderCheck check);
}
