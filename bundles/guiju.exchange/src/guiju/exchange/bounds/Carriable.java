package guiju.exchange.bounds;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.exchange.FormatException;
import guiju.exchange.Location;
import guiju.exchange.Problem;
import guiju.model.Acceptance;
import guiju.model.Standard;
import guiju.model.path.ElementPath;

/**
 * Tells before writing whether a format can carry a standard. Only a broken standard is refused, but without this the
 * damage would show no sooner than when the document is read again.
 */
public final class Carriable {

	private final IntPredicate characters;

	private Carriable(IntPredicate characters) {
		this.characters = characters;
	}

	/** Refuses a standard that JSON cannot carry: UTF-8 has no halves of characters. */
	public static void inJson(Standard standard) throws FormatException {
		new Carriable(Carriable::isCharacter).check(standard, 1);
	}

	/** Refuses a standard that XML 1.0 cannot carry: it also has no control characters. */
	public static void inXml(Standard standard) throws FormatException {
		new Carriable(c -> c >= ' ' && isCharacter(c) && c != 0xfffe && c != 0xffff || c == '\t' || c == '\n' || c == '\r')
				.check(standard, 1);
	}

	/** Tells whether a code point is no half of a surrogate pair. */
	public static boolean isCharacter(int codePoint) {
		return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
	}

	private void check(EObject object, int depth) throws FormatException {
		if (depth > Limits.DEPTH)
			throw refused("tooDeep", ElementPath.of(object), Limits.BULLETS);
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			if (!attribute.isDerived())
				check(object, attribute);
		if (object instanceof Acceptance acceptance && acceptance.getSubject() != null
				&& EcoreUtil.getRootContainer(acceptance.getSubject()) != EcoreUtil.getRootContainer(acceptance))
			throw refused("foreignSubject", ElementPath.of(object), acceptance.getFinding());
		for (EObject child : object.eContents())
			check(child, depth + 1);
	}

	private void check(EObject object, EAttribute attribute) throws FormatException {
		Object value = object.eGet(attribute);
		for (Object text : value instanceof List<?> list ? list : List.of(value == null ? "" : value))
			if (text instanceof String string && !string.codePoints().allMatch(characters)) {
				int wrong = string.codePoints().filter(characters.negate()).findFirst().getAsInt();
				String above = ElementPath.of(object);
				throw refused("character", (above.isEmpty() ? "" : above + "/") + attribute.getName(),
						String.format(Locale.ROOT, "U+%04X", wrong));
			}
	}

	private static FormatException refused(String key, String path, Object argument) {
		return new FormatException(Problem.of(key, argument), Location.inStandard(path));
	}
}
