package guiju.workspace;

import java.util.Set;

/**
 * What changed in a folder since the listener was last told.
 *
 * @param findings the paths of files that are new, or whose findings or refusal changed
 * @param entries the paths of files whose entry in the index changed: codes, names, labels, citations or their places
 * @param removed the paths of files that are gone, from both
 * @param problems whether the problems of the folder changed
 * @param pending how many files are still to be checked; 0 where all is as the disk and the editors have it
 */
public record WorkspaceChange(Set<String> findings, Set<String> entries, Set<String> removed, boolean problems, int pending) {

	/** Copies the paths. */
	public WorkspaceChange {
		findings = Set.copyOf(findings);
		entries = Set.copyOf(entries);
		removed = Set.copyOf(removed);
	}
}
