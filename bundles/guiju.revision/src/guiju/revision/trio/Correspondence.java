package guiju.revision.trio;

import guiju.diff.element.Elements;
import guiju.diff.lineage.Lineage;
import guiju.diff.match.Matcher;
import guiju.diff.match.Matching;
import guiju.model.Standard;

/** Finds which elements of two texts are the same. */
@FunctionalInterface
public interface Correspondence {

	/** Compares two standards. */
	Matching match(Standard before, Standard after);

	/** Returns the comparison that the product uses everywhere. */
	static Correspondence ofMatcher() {
		Matcher matcher = new Matcher();
		return (before, after) -> matcher.match(Elements.of(before), Elements.of(after), Lineage.EMPTY);
	}
}
