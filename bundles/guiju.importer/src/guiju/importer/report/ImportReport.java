package guiju.importer.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import guiju.importer.conserve.Coverage;
import guiju.importer.conserve.Dropped;

/**
 * All that is to be said about one import.
 *
 * @param source the name of the source as given
 * @param format what it was read as
 * @param code the code of the standard, or null
 * @param name the name of the standard, or null
 * @param missing the parts of a standard that were not found
 * @param coverage how much of the source was carried over
 * @param decisions what was decided, in the order of the source; what is missing comes last
 * @param dropped the text of which nothing became, in the order of the source
 * @param fields where the values of the standard come from
 */
public record ImportReport(String source, String format, String code, String name, Set<StandardPart> missing, Coverage coverage,
		List<Decision> decisions, List<Dropped> dropped, List<FieldOrigin> fields) {

	private static final Set<StandardPart> HEAD = EnumSet.of(StandardPart.CODE, StandardPart.NAME, StandardPart.CATEGORY, StandardPart.DESCRIPTION,
			StandardPart.LEVEL);
	private static final int ENOUGH_OF_HEAD = 3;

	/** Copies the collections. */
	public ImportReport {
		missing = Collections.unmodifiableSet(missing.isEmpty() ? EnumSet.noneOf(StandardPart.class) : EnumSet.copyOf(missing));
		decisions = List.copyOf(decisions);
		dropped = List.copyOf(dropped);
		fields = List.copyOf(fields);
	}

	/** Tells whether the source is a standard at all: it has a main table, or most of a head. */
	public boolean isStandard() {
		long head = HEAD.stream().filter(part -> !missing.contains(part)).count();
		return !missing.contains(StandardPart.MAIN_TABLE) || head >= ENOUGH_OF_HEAD;
	}

	/** Returns the decisions that somebody should compare with the print. */
	public List<Decision> suspects() {
		return decisions.stream().filter(Decision::suspect).toList();
	}
}
