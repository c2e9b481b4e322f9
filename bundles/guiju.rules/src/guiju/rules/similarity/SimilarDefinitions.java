package guiju.rules.similarity;

import java.util.List;
import java.util.Set;

import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.code.ElementCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * No knowledge and no skill is listed twice under two codes, also where only function words (的, 之, 與, 及, 和), a generic
 * ending (能力, 知識 …) or the spelling differ. Labels that differ in a word that means something are different: 採購規範 and
 * 採購程序. Two definitions of one code are left to {@code duplicate-code}.
 */
public final class SimilarDefinitions implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.SIMILAR_DEFINITIONS);
	}

	@Override
	public void check(StandardCheck check) {
		check(check.standard().getKnowledge(), check);
		check(check.standard().getSkills(), check);
	}

	private static void check(List<? extends Definition> definitions, StandardCheck check) {
		FirstSeen<Definition> seen = new FirstSeen<>();
		Essence label = new Essence();
		for (Definition definition : definitions) {
			if (label.readLabel(definition.getName()).isEmpty())
				continue;
			Definition first = seen.firstOrAdd(label.hash(), definition);
			if (first != null && label.equals(new Essence().readLabel(first.getName())) && !isSameCode(first, definition))
				report(first, definition, check);
		}
	}

	private static boolean isSameCode(Definition one, Definition other) {
		int key = ElementCode.key(one.getCode());
		return key >= 0 && key == ElementCode.key(other.getCode());
	}

	private static void report(Definition first, Definition later, StandardCheck check) {
		boolean same = new Essence().read(first.getName()).equals(new Essence().read(later.getName()));
		Place place = Place.of(later, Literals.DEFINITION__NAME);
		if (first.getCode() == null) {
			check.report(FindingCode.SIMILAR_DEFINITIONS, place,
					Message.of(same ? "similarity.sameUncoded" : "similarity.similarUncoded", later.getName(), first.getName()));
			return;
		}
		check.report(FindingCode.SIMILAR_DEFINITIONS, place,
				Message.of(same ? "similarity.same" : "similarity.similar", later.getName(), first.getCode(), first.getName()),
				Message.of("similarity.merge", first.getCode()));
	}
}
