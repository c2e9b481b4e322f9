package guiju.rules.level;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.model.value.Level;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.Labels;

/**
 * A level is one figure from 1 to 6. Other prints have been published (4級以上, 3（初）) and are kept, but no software can
 * count with them. Where the print still says one level (４, 第4級) that is proposed.
 */
public final class MalformedLevel implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MALFORMED_LEVEL);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks())
			report(task.getLevelText(), Place.of(task, Literals.TASK__LEVEL_TEXT), check);
		report(check.standard().getLevelText(), Place.of(check.standard(), Literals.STANDARD__LEVEL_TEXT), check);
	}

	private static void report(String printed, Place place, StandardCheck check) {
		if (Labels.isMissing(printed) || Level.isWellFormed(printed))
			return;
		int number = LevelRepair.repair(printed);
		if (number > 0)
			check.report(FindingCode.MALFORMED_LEVEL, place, Message.of("level.malformedAs", Labels.shorten(printed), number), Message.of("level.changeTo", number));
		else
			check.report(FindingCode.MALFORMED_LEVEL, place, Message.of("level.malformed", Labels.shorten(printed)));
	}
}
