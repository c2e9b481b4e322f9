package guiju.cli.validate.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import guiju.dsl.check.TextFinding;

/** The known findings of one file; each is taken out as it is found again. */
final class KnownFindings {

	/** What the same message means: the code and the words. */
	private record Said(String code, String message) {}

	private final Map<Said, List<KnownFinding>> bySaid = new HashMap<>();

	void add(KnownFinding finding) {
		bySaid.computeIfAbsent(new Said(finding.code(), finding.message()), none -> new ArrayList<>(1)).add(finding);
	}

	/** Takes out a finding that was told in these words. */
	boolean takeSaying(String code, String message) {
		List<KnownFinding> same = bySaid.get(new Said(code, message));
		if (same == null)
			return false;
		same.remove(same.size() - 1);
		if (same.isEmpty())
			bySaid.remove(new Said(code, message));
		return true;
	}

	/** Takes out a finding that is about the same words in whatever wording. */
	boolean takeAbout(TextFinding finding, String marked) {
		for (List<KnownFinding> same : bySaid.values())
			for (Iterator<KnownFinding> each = same.iterator(); each.hasNext();)
				if (each.next().isAbout(finding, marked)) {
					each.remove();
					return true;
				}
		return false;
	}
}
