package guiju.dsl.check;

import java.util.ArrayList;
import java.util.List;

import guiju.model.Standard;
import guiju.model.Version;
import guiju.rules.Finding;
import guiju.rules.Place;
import guiju.rules.folder.FolderFinding;

/** What a folder tells of one of its standards, at its places in it. */
public final class FolderFindings {

	private FolderFindings() {}

	/** Returns findings about a standard; one about a row of the history that is not there any more is left out. */
	public static List<Finding> placed(List<FolderFinding> findings, Standard standard) {
		List<Finding> placed = new ArrayList<>(findings.size());
		List<Version> versions = standard.getVersions();
		for (FolderFinding finding : findings)
			if (finding.row() < versions.size()) {
				Place place = finding.row() < 0 ? Place.of(standard) : Place.of(versions.get(finding.row()));
				placed.add(new Finding(finding.code(), finding.severity(), place, finding.message(), finding.fixes()));
			}
		return placed;
	}
}
