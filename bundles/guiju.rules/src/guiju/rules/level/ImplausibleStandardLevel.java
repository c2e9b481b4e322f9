package guiju.rules.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.model.value.Level;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * A standard's level is that of its most important or its most frequent tasks. Which are important nobody can count, so only
 * a level is reported that is neither the most frequent nor the highest. Silent where levels are missing or malformed, since
 * those decide what is most frequent.
 */
public final class ImplausibleStandardLevel implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.IMPLAUSIBLE_STANDARD_LEVEL);
	}

	@Override
	public void check(StandardCheck check) {
		Integer standard = level(check.standard().getLevelText());
		if (standard == null || check.tasks().isEmpty())
			return;
		int[] counts = new int[Level.HIGHEST + 1];
		int highest = 0;
		for (Task task : check.tasks()) {
			Integer level = level(task.getLevelText());
			if (level == null)
				return;
			counts[level]++;
			highest = Math.max(highest, level);
		}
		int most = Arrays.stream(counts).max().orElse(0);
		if (counts[standard] < most && standard != highest)
			check.report(FindingCode.IMPLAUSIBLE_STANDARD_LEVEL, Place.of(check.standard(), Literals.STANDARD__LEVEL_TEXT),
					Message.of("level.implausible", standard, levels(counts, most), highest));
	}

	private static Integer level(String printed) {
		return Level.isWellFormed(printed) ? Level.number(printed) : null;
	}

	private static String levels(int[] counts, int most) {
		List<Integer> levels = new ArrayList<>();
		for (int level = Level.LOWEST; level <= Level.HIGHEST; level++)
			if (counts[level] == most)
				levels.add(level);
		return Message.list(levels);
	}
}
