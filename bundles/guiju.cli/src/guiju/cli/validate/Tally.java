package guiju.cli.validate;

import java.util.List;

import guiju.dsl.check.TextFinding;
import guiju.rules.Severity;

/** Counts files and findings of a run. */
public final class Tally {

	private final int[] findings = new int[Severity.values().length];
	private int files;
	private int refused;
	private int known;

	void add(List<TextFinding> reported, int leftOut) {
		files++;
		known += leftOut;
		for (TextFinding finding : reported)
			findings[finding.severity().ordinal()]++;
	}

	void refuse() {
		refused++;
	}

	/** Returns how many files were checked. */
	public int files() {
		return files;
	}

	/** Returns how many files could not be checked. */
	public int refused() {
		return refused;
	}

	/** Returns how many findings were left out because a baseline has them. */
	public int known() {
		return known;
	}

	/** Returns how many findings of a severity were reported. */
	public int findings(Severity severity) {
		return findings[severity.ordinal()];
	}

	/** Tells whether a finding at least as grave as a severity was reported. */
	boolean reaches(Severity severity) {
		for (Severity each : Severity.values())
			if (each.isAtLeast(severity) && findings(each) > 0)
				return true;
		return false;
	}
}
