package guiju.sync.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.dsl.lexing.Tok;
import guiju.model.Item;
import guiju.model.OcsPackage.Literals;
import guiju.sync.lines.TextLine;
import guiju.text.keyword.Keyword;

/** The markers of bullets: as long as a bullet is deep, in the sign that stands around it. */
final class Bullets {

	/**
	 * What an item is to begin with.
	 *
	 * @param line the line that it begins
	 * @param text keyword with colon, or marker, with what stands before a text
	 * @param shift how much longer the markers below it become
	 */
	record Head(TextLine line, String text, int shift) {}

	private final EditContext context;

	Bullets(EditContext context) {
		this.context = context;
	}

	/** Returns the marker of a bullet below a parent, beside these siblings. */
	String marker(EObject parent, List<? extends EObject> siblings, int index) {
		if (!siblings.isEmpty())
			return marker(siblings.get(Math.max(0, index - 1)));
		if (parent.eContainmentFeature() == Literals.ITEM__CHILDREN)
			return longer(marker(parent), 1);
		for (TextLine line : context.table.lines())
			if (line.head() == Tok.DASH)
				return context.table.text(line.tokens().get(0)).substring(0, 1);
		return "-";
	}

	private String marker(EObject bullet) {
		return context.table.text(context.table.head(bullet).tokens().get(0));
	}

	/** Returns the head that an item of a text has at another place. */
	Head head(Item item, TextLine line, String printed, EObject parent, EReference feature, List<? extends EObject> siblings, int index) {
		int was = line.head() == Tok.DASH ? printed.length() : 0;
		if (feature == Literals.ITEM__CHILDREN) {
			String marker = marker(parent, siblings, index);
			return new Head(line, marker + " ", marker.length() - was);
		}
		Keyword keyword = feature == Literals.STANDARD__PREREQUISITES ? Keyword.PREREQUISITE : Keyword.REMARK;
		return new Head(line, keyword.in(context.style.vocabulary()) + context.style.colon(), -was);
	}

	/** Returns a marker with more signs, or with fewer, but at least one. */
	static String longer(String marker, int by) {
		return marker.substring(0, 1).repeat(Math.max(1, marker.length() + by));
	}
}
