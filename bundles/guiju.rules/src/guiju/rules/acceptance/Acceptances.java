package guiju.rules.acceptance;

import java.util.ArrayList;
import java.util.List;

import guiju.model.Acceptance;
import guiju.model.Standard;
import guiju.rules.Finding;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

/** Takes accepted findings away. Each acceptance accepts one finding of its code on its line. */
public final class Acceptances {

	private Acceptances() {}

	/** Returns the findings that nobody accepted, and one for each acceptance that is stale, unknown or without a reason. */
	public static List<Finding> apply(Standard standard, List<Finding> findings, Settings settings) {
		List<Finding> open = new ArrayList<>(findings);
		List<Finding> stale = new ArrayList<>();
		Severity severity = settings.severity(FindingCode.STALE_ACCEPTANCE);
		for (Acceptance acceptance : standard.getAcceptances()) {
			Message wrong = wrong(acceptance, open, settings);
			if (wrong != null && severity != Severity.OFF)
				stale.add(new Finding(FindingCode.STALE_ACCEPTANCE, severity, Place.of(acceptance), wrong,
						List.of(Message.of("acceptance.delete"))));
		}
		open.addAll(stale);
		return open;
	}

	/** Accepts a finding, or says why the acceptance accepts none. */
	private static Message wrong(Acceptance acceptance, List<Finding> open, Settings settings) {
		String id = acceptance.getFinding();
		if (id == null || id.isBlank())
			return Message.of("acceptance.withoutCode");
		FindingCode code = FindingCode.of(id).orElse(null);
		if (code == null)
			return Message.of("acceptance.unknown", id);
		if (acceptance.getReason() == null || acceptance.getReason().isBlank())
			return Message.of("acceptance.withoutReason", id);
		AcceptedLine line = AcceptedLine.of(acceptance);
		for (Finding finding : open)
			if (finding.code() == code && line.equals(AcceptedLine.of(finding.place()))) {
				open.remove(finding);
				return null;
			}
		return settings.severity(code) == Severity.OFF || code == FindingCode.SYNTAX ? null : Message.of("acceptance.stale", id);
	}
}
