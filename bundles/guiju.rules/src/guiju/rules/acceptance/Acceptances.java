package guiju.rules.acceptance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	/** What an acceptance names: a code on a line. */
	private record Named(FindingCode code, AcceptedLine line) {}

	private final Settings settings;
	private final boolean[] accepted;
	/** The positions of the findings that nobody accepted yet, in their order. */
	private final Map<Named, Deque<Integer>> open = new HashMap<>();

	private Acceptances(List<Finding> findings, Settings settings) {
		this.settings = settings;
		accepted = new boolean[findings.size()];
		for (int i = 0; i < findings.size(); i++)
			open.computeIfAbsent(new Named(findings.get(i).code(), AcceptedLine.of(findings.get(i).place())), each -> new ArrayDeque<>(1)).add(i);
	}

	/** Returns the findings that nobody accepted, and one for each acceptance that is stale, unknown or without a reason. */
	public static List<Finding> apply(Standard standard, List<Finding> findings, Settings settings) {
		if (standard.getAcceptances().isEmpty())
			return findings;
		Acceptances acceptances = new Acceptances(findings, settings);
		List<Finding> stale = new ArrayList<>();
		Severity severity = settings.severity(FindingCode.STALE_ACCEPTANCE);
		for (Acceptance acceptance : standard.getAcceptances()) {
			Message wrong = acceptances.wrong(acceptance);
			if (wrong != null && severity != Severity.OFF)
				stale.add(new Finding(FindingCode.STALE_ACCEPTANCE, severity, Place.of(acceptance), wrong,
						List.of(Message.of("acceptance.delete"))));
		}
		List<Finding> left = new ArrayList<>(findings.size());
		for (int i = 0; i < findings.size(); i++)
			if (!acceptances.accepted[i])
				left.add(findings.get(i));
		left.addAll(stale);
		return left;
	}

	/** Accepts a finding, or says why the acceptance accepts none. */
	private Message wrong(Acceptance acceptance) {
		String id = acceptance.getFinding();
		if (id == null || id.isBlank())
			return Message.of("acceptance.withoutCode");
		FindingCode code = FindingCode.of(id).orElse(null);
		if (code == null)
			return Message.of("acceptance.unknown", id);
		if (acceptance.getReason() == null || acceptance.getReason().isBlank())
			return Message.of("acceptance.withoutReason", id);
		Deque<Integer> findings = open.get(new Named(code, AcceptedLine.of(acceptance)));
		if (findings != null && !findings.isEmpty()) {
			accepted[findings.remove()] = true;
			return null;
		}
		return settings.severity(code) == Severity.OFF || code == FindingCode.SYNTAX ? null : Message.of("acceptance.stale", id);
	}
}
