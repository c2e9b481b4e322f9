package guiju.rules.attitude;

import java.util.List;
import java.util.Set;

import guiju.model.Attitude;
import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.similarity.Essence;

/**
 * An attitude of the catalogue is defined in one of the wordings that the catalogue accepts; punctuation and blanks do not
 * matter. Attitudes of a committee's own, and those that the catalogue gives no wording for, may say what they like.
 */
public final class AttitudeDefinition implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.ATTITUDE_DEFINITION);
	}

	@Override
	public void check(StandardCheck check) {
		for (Attitude attitude : check.standard().getAttitudes())
			if (attitude.getName() != null && attitude.getDefinition() != null) {
				List<String> wordings = check.settings().attitudes().wordingsOf(attitude.getName());
				if (!wordings.isEmpty() && !wordings.contains(attitude.getDefinition()))
					check(attitude, wordings, check);
			}
	}

	private static void check(Attitude attitude, List<String> wordings, StandardCheck check) {
		Essence definition = new Essence().read(attitude.getDefinition());
		Essence accepted = new Essence();
		for (String wording : wordings)
			if (definition.isEmpty() || definition.equals(accepted.read(wording)))
				return;
		String name = attitude.getCode() == null ? attitude.getName() : attitude.getCode() + " " + attitude.getName();
		String closest = closest(attitude.getDefinition(), wordings);
		check.report(FindingCode.ATTITUDE_DEFINITION, Place.of(attitude, Literals.ATTITUDE__DEFINITION),
				Message.of("attitude.otherWording", name, closest), Message.of("attitude.useWording"));
	}

	/** Returns the wording that begins and ends most like a definition: the one it was probably taken from. */
	private static String closest(String definition, List<String> wordings) {
		String closest = wordings.get(0);
		int most = -1;
		for (String wording : wordings) {
			int same = common(definition, wording);
			if (same > most) {
				most = same;
				closest = wording;
			}
		}
		return closest;
	}

	private static int common(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int begin = 0;
		while (begin < shorter && one.charAt(begin) == other.charAt(begin))
			begin++;
		int end = 0;
		while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end))
			end++;
		return begin + end;
	}
}
