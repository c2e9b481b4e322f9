package guiju.diff.cause;

import guiju.diff.classify.Counterparts;
import guiju.diff.classify.Drafts;
import guiju.diff.classify.Families;

/**
 * Ties changes to what they follow from. One class finds one sort of consequence; the order matters, since a consequence
 * names the change at the head of its chain and the links nearest to it must stand first.
 */
public final class Causes {

	private Causes() {}

	/** Finds the causes of all changes. */
	public static void find(Counterparts counterparts, Families families, Drafts drafts) {
		new ConversionCauses(drafts).find();
		new OutlineCauses(counterparts, drafts).find();
		NumberingCauses numbering = new NumberingCauses(counterparts, families, drafts);
		numbering.find();
		new HistoryCauses(counterparts, drafts).find();
		new CitationCauses(drafts, numbering).find();
		new MarkerCauses(counterparts, drafts, numbering).find();
	}
}
