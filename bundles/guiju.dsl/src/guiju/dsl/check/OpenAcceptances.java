package guiju.dsl.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

import guiju.dsl.ParsedStandard;
import guiju.dsl.linking.AcceptanceBinding;
import guiju.dsl.location.LineIndex;
import guiju.model.Acceptance;
import guiju.rules.Finding;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

/**
 * The acceptances that the rules had no use for, since what they accept is not on its object's own line: a line that cannot
 * be read, or a finding that shows at another line because its object has none. They accept what shows on the line below them.
 */
final class OpenAcceptances {

	private static final String STALE = "acceptance.stale";
	private static final int NO_LINE = 0;

	private record Open(Acceptance acceptance, int line) {}

	private final List<Open> open = new ArrayList<>(2);

	private OpenAcceptances() {}

	/** Finds those that the findings of the rules call stale, and those of lines that cannot be read, of which rules know nothing. */
	static OpenAcceptances of(ParsedStandard parsed, List<Finding> found, LineIndex lines) {
		OpenAcceptances result = new OpenAcceptances();
		List<Acceptance> acceptances = parsed.standard().getAcceptances();
		if (acceptances.isEmpty())
			return result;
		Set<EObject> stale = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Finding finding : found)
			if (isStale(finding))
				stale.add(finding.place().object());
		List<ILeafNode> accepted = AcceptanceBinding.acceptedLines(parsed.root());
		for (int i = 0; i < acceptances.size(); i++) {
			Acceptance acceptance = acceptances.get(i);
			boolean syntax = FindingCode.SYNTAX.id().equals(acceptance.getFinding()) && acceptance.getReason() != null;
			if (syntax || stale.contains(acceptance))
				result.open.add(new Open(acceptance, accepted.get(i) == null ? NO_LINE : lines.line(accepted.get(i).getOffset())));
		}
		return result;
	}

	private static boolean isStale(Finding finding) {
		return finding.message().key().equals(STALE);
	}

	/** Returns the findings of the rules but for those that call acceptances stale: it is not certain yet. */
	List<Finding> without(List<Finding> found) {
		return open.isEmpty() ? found : found.stream().filter(finding -> !isStale(finding)).toList();
	}

	/** Tells whether a line is the one below an acceptance of a code, which then accepts nothing further. */
	boolean accept(FindingCode code, int line) {
		for (Iterator<Open> all = open.iterator(); all.hasNext();) {
			Open candidate = all.next();
			if (candidate.line() == line && code.id().equals(candidate.acceptance().getFinding())) {
				all.remove();
				return true;
			}
		}
		return false;
	}

	/** Returns the findings that acceptances accept nothing; nobody can tell of one whose finding is off. */
	List<Finding> left(Settings settings) {
		Severity severity = settings.severity(FindingCode.STALE_ACCEPTANCE);
		List<Finding> left = new ArrayList<>();
		for (Open stale : open) {
			String code = stale.acceptance().getFinding();
			if (FindingCode.of(code).map(settings::severity).orElse(Severity.OFF) != Severity.OFF)
				left.add(new Finding(FindingCode.STALE_ACCEPTANCE, severity, Place.of(stale.acceptance()), Message.of(STALE, code),
						List.of(Message.of("acceptance.delete"))));
		}
		return left;
	}
}
