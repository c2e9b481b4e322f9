package guiju.revision.trio;

import java.util.Map;

import guiju.diff.element.Elements;
import guiju.diff.lineage.Lineage;
import guiju.diff.match.Matcher;
import guiju.diff.match.Matching;
import guiju.model.Standard;

/** Finds which elements of two texts are the same. */
@FunctionalInterface
public interface Correspondence {

	/** Compares two of the three standards. */
	Matching match(Party from, Standard before, Party to, Standard after);

	/** Returns the comparison that the product uses everywhere. */
	static Correspondence ofMatcher() {
		return ofMatcher(Map.of());
	}

	/** Returns that comparison, heeding what the committee decided about the base and each side. */
	static Correspondence ofMatcher(Map<Party, Lineage> decided) {
		Matcher matcher = new Matcher();
		return (from, before, to, after) -> matcher.match(Elements.of(before), Elements.of(after),
				from == Party.BASE ? decided.getOrDefault(to, Lineage.EMPTY) : Lineage.EMPTY);
	}
}
