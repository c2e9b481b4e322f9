package guiju.diff.lineage;

/**
 * One change of a lineage, which can be taken back and made again. What others have written into the file meanwhile stays: then
 * only the decisions of this step go or come.
 *
 * @param before the file before it
 * @param after the file after it
 */
public record LineageStep(Lineage before, Lineage after) {

	/** Returns the file without this step. */
	public Lineage back(Lineage now) {
		return between(now, after, before);
	}

	/** Returns the file with this step again. */
	public Lineage forth(Lineage now) {
		return between(now, before, after);
	}

	private static Lineage between(Lineage now, Lineage from, Lineage to) {
		if (now.equals(from))
			return to;
		Lineage changed = now;
		for (Statement statement : from.statements())
			// Which versions it is about holds for what others wrote, too.
			if (statement.kind() != Statement.Kind.VERSIONS && !to.statements().contains(statement))
				changed = changed.without(statement);
		for (Statement statement : to.statements())
			if (!from.statements().contains(statement))
				changed = changed.with(statement);
		return changed;
	}
}
