package guiju.rules.history;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** A second or later version tells its history; first versions are published without. */
public final class HistoryMissing implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.HISTORY_MISSING);
	}

	@Override
	public void check(StandardCheck check) {
		Standard standard = check.standard();
		VersionCode own = standard.getVersions().isEmpty() ? VersionCode.of(standard.getCode()) : null;
		if (own != null && own.number() >= 2)
			check.report(FindingCode.HISTORY_MISSING, Place.of(standard, Literals.CODED__CODE),
					Message.of("history.missing", standard.getCode(), "V" + own.number()), Message.of("history.addHistory"));
	}
}
