package guiju.revision.trio;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.element.ElementType;
import guiju.model.code.Characters;

/** Tells whether two additions at the same place are one: not whether they mean the same, which nobody can tell, but whether they read so. */
final class Likeness {

	/** Two sentences that share four fifths are two wordings of one; names of different things hardly ever do. */
	private static final double SAME = 0.8;
	private static final int LONGEST = 4000;

	private Likeness() {}

	static boolean isSameAddition(EObject ours, EObject theirs) {
		ElementType type = ElementType.of(ours);
		if (type != ElementType.of(theirs))
			return false;
		if (type == ElementType.VERSION) {
			String label = plain(ElementType.code(ours));
			return !label.isEmpty() && label.equals(plain(ElementType.code(theirs)));
		}
		return ratio(plain(ElementType.text(ours)), plain(ElementType.text(theirs))) >= SAME;
	}

	private static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; text != null && i < text.length(); i++)
			if (!Characters.isBlank(text.charAt(i)))
				plain.append(Characters.narrow(text.charAt(i)));
		return plain.toString();
	}

	/** Returns the share of both texts that a longest common subsequence has. */
	private static double ratio(String a, String b) {
		if (a.equals(b))
			return 1;
		if (a.isEmpty() || b.isEmpty() || a.length() > LONGEST || b.length() > LONGEST)
			return 0;
		int[] row = new int[b.length() + 1];
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = 0;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
				diagonal = above;
			}
		}
		return 2.0 * row[b.length()] / (a.length() + b.length());
	}
}
