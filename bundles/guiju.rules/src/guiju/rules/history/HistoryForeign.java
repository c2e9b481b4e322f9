package guiju.rules.history;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.StandardCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * Each row of the history has the code of this standard in another version. Where the standard's own code is misprinted,
 * nothing can be held against the rows.
 */
public final class HistoryForeign implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.HISTORY_FOREIGN);
	}

	@Override
	public void check(StandardCheck check) {
		Standard standard = check.standard();
		if (standard.getVersions().isEmpty() || StandardCode.parse(standard.getCode()).isEmpty())
			return;
		VersionCode own = VersionCode.of(standard.getCode());
		for (Version row : standard.getVersions()) {
			VersionCode code = VersionCode.of(row.getCode());
			if (code != null && !code.isOfSameStandard(own))
				report(row, code, own, check);
		}
	}

	private static void report(Version row, VersionCode code, VersionCode own, StandardCheck check) {
		int label = VersionCode.labelled(row.getVersion());
		String right = own.print(label < 1 ? code.number() : label);
		check.report(FindingCode.HISTORY_FOREIGN, Place.of(row, Literals.CODED__CODE),
				Message.of("history.foreign", row.getCode(), own.base(), right), Message.of("history.change", right));
	}
}
