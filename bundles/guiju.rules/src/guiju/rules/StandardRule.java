package guiju.rules;

import java.util.Set;

/**
 * A rule over one standard. A rule keeps no state: one object checks many standards, also at the same time. It must take
 * any model, however broken: codes, names and levels may be null or nonsense.
 */
public interface StandardRule {

	/** Returns the codes of the findings that this rule reports; it is skipped when all of them are off. */
	Set<FindingCode> codes();

	/** Checks a standard and reports what is found. */
	void check(StandardCheck check);
}
