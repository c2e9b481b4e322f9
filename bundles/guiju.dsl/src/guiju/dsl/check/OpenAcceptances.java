package guiju.dsl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import guiju.rules.folder.FolderRules;
import guiju.rules.settings.Settings;

/**
 * The acceptances that the rules had no use for, since what they accept is not on its object's own line: a line that cannot
 * be read, or a finding that shows at another line because its object has none. They accept what shows on the line below them.
 */
final class OpenAcceptances {

	private static final String STALE = "acceptance.stale";
	private static final int NO_LINE = 0;

	/** What an acceptance names: a finding code on a line. */
	private record Named(String code, int line) {}

	/** In text order, since of several that name the same the first accepts first. */
	private final Map<Named, Deque<Acceptance>> byName = new HashMap<>();
	private final Set<Acceptance> open = new LinkedHashSet<>();

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
				result.add(acceptance, accepted.get(i) == null ? NO_LINE : lines.line(accepted.get(i).getOffset()));
		}
		return result;
	}

	private void add(Acceptance acceptance, int line) {
		open.add(acceptance);
		byName.computeIfAbsent(new Named(acceptance.getFinding(), line), each -> new ArrayDeque<>(1)).add(acceptance);
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
		Deque<Acceptance> candidates = byName.get(new Named(code.id(), line));
		return candidates != null && !candidates.isEmpty() && open.remove(candidates.remove());
	}

	/**
	 * Returns the findings that acceptances accept nothing; nobody can tell of one whose finding is off.
	 *
	 * @param wholeFolder whether all was known that a folder tells of its standards; else nobody can tell of those codes either
	 */
	List<Finding> left(Settings settings, boolean wholeFolder) {
		Severity severity = settings.severity(FindingCode.STALE_ACCEPTANCE);
		List<Finding> left = new ArrayList<>();
		for (Acceptance stale : open) {
			String code = stale.getFinding();
			if (FindingCode.of(code).filter(each -> wholeFolder || !FolderRules.codes().contains(each)).map(settings::severity)
					.orElse(Severity.OFF) != Severity.OFF)
				left.add(new Finding(FindingCode.STALE_ACCEPTANCE, severity, Place.of(stale), Message.of(STALE, code),
						List.of(Message.of("acceptance.delete"))));
		}
		return left;
	}
}
