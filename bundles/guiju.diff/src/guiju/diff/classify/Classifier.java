package guiju.diff.classify;

/** Finds all changes between counterparts; their causes and reasons are found afterwards. */
public final class Classifier {

	private Classifier() {}

	/** Returns the changes, each of its own, in no order that matters. */
	public static Drafts classify(Counterparts counterparts, Families families) {
		Drafts drafts = new Drafts();
		ValueChanges values = new ValueChanges(counterparts, drafts);
		new HeadChanges(counterparts, values, drafts).find();
		new OutlineChanges(counterparts, families, drafts).find();
		values.find();
		new CitationChanges(counterparts, drafts).find();
		return drafts;
	}
}
