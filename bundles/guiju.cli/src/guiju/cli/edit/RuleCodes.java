package guiju.cli.edit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import guiju.cli.UsageException;
import guiju.cli.messages.Words;
import guiju.rules.FindingCode;
import guiju.rules.settings.Nearest;

/** The finding codes that a user names. */
final class RuleCodes {

	private RuleCodes() {}

	/** Returns the codes; refuses one that there is not, and names the nearest. */
	static Set<FindingCode> of(List<String> typed, Words words) {
		Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
		for (String each : typed)
			codes.add(FindingCode.of(each.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> new UsageException(refusal(each, words))));
		return codes;
	}

	private static String refusal(String typed, Words words) {
		Optional<String> near = Nearest.of(typed.strip(), Arrays.stream(FindingCode.values()).map(FindingCode::id).toList());
		return words.text("fix.unknownRule", typed) + " " + near.map(id -> words.text("usage.near", id)).orElse(words.text("fix.ruleHint"));
	}
}
