package guiju.diff.proof;

import java.util.List;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.model.Classification;
import guiju.model.OcsFactory;
import guiju.model.Standard;

/** Writes changes of the head. */
final class PatchedHead {

	private PatchedHead() {}

	static void change(Standard standard, Change change) {
		if (change.is(Kind.RENAMED)) {
			standard.setName(change.to());
			return;
		}
		switch (change.field()) {
			case "categories" -> classifications(standard.getCategories(), change.after());
			case "occupations" -> classifications(standard.getOccupations(), change.after());
			case "industries" -> classifications(standard.getIndustries(), change.after());
			case "developers" -> {
				standard.getDevelopers().clear();
				change.after().forEach(located -> standard.getDevelopers().add(located.text()));
			}
			case "level" -> standard.setLevelText(change.to());
			case "validUntil" -> standard.setValidUntilText(change.to());
			default -> PatchedValues.set(standard, change.field(), change.to());
		}
	}

	private static void classifications(List<Classification> list, List<Located> entries) {
		list.clear();
		for (Located entry : entries) {
			Classification classification = OcsFactory.eINSTANCE.createClassification();
			classification.setCode(entry.code());
			classification.setName(entry.text());
			list.add(classification);
		}
	}
}
