package guiju.rules.wording;

import guiju.model.Classification;
import guiju.model.OcsPackage.Literals;
import guiju.model.Version;
import guiju.rules.Text;

/** Which texts are in whose words: a committee answers for its own, not for those that it must copy. */
final class Wording {

	private Wording() {}

	/** Tells whether a text is copied from an older document: the rows of the history, but not the reason for changing one. */
	static boolean isHistory(Text text) {
		return text.object() instanceof Version && text.feature() != Literals.ELEMENT__REASON;
	}

	/** Tells whether a text is the name of an organisation, which spells itself as it likes. */
	static boolean isOrganisation(Text text) {
		return text.feature() == Literals.STANDARD__DEVELOPERS;
	}

	/** Tells whether a text is the name of a class in an official list. */
	static boolean isOfficialName(Text text) {
		return text.object() instanceof Classification;
	}
}
