package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.importer.conserve.TracedText;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Standard;
import guiju.model.path.ElementPath;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.Obstacle;
import guiju.text.writer.Slot;
import guiju.text.writer.Slots;
import guiju.text.writer.StandardTextWriter;
import guiju.text.writer.Unwritable;
import guiju.text.writer.UnwritableStandardException;

/**
 * Changes what the language cannot carry: print knows no such limits. What is left out of a value is booked as dropped, since
 * its origin goes with it.
 */
final class Fitting {

	private static final int MOST_ROUNDS = 5;

	private final Context context;

	private Fitting(Context context) {
		this.context = context;
	}

	/** Fits all values of the standard and returns its text. */
	static String write(Context context) {
		Fitting fitting = new Fitting(context);
		Standard standard = context.standard();
		fitting.fit(standard);
		List<EObject> all = new ArrayList<>();
		standard.eAllContents().forEachRemaining(all::add);
		all.forEach(fitting::fit);
		for (int round = 0; round < MOST_ROUNDS; round++)
			try {
				return StandardTextWriter.write(standard, Vocabulary.CHINESE);
			} catch (UnwritableStandardException obstacles) {
				obstacles.values().forEach(fitting::remove);
			}
		throw new IllegalStateException("cannot be written");
	}

	private void fit(EObject owner) {
		for (EAttribute attribute : owner.eClass().getEAllAttributes())
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && owner.eGet(attribute) != null)
				fit(owner, attribute);
	}

	private void fit(EObject owner, EAttribute attribute) {
		String value = (String) owner.eGet(attribute);
		Slot slot = Slots.of(owner, attribute);
		Optional<Obstacle> obstacle = slot.obstacle(value);
		if (obstacle.isEmpty())
			return;
		TracedText origin = context.fields().origin(owner, attribute);
		TracedText fitted = keep(origin == null ? TracedText.added(value) : origin, obstacle.get());
		context.fields().clear(owner, attribute);
		boolean fits = slot.obstacle(fitted.toString()).isEmpty() && !fitted.isBlank();
		if (fits)
			context.fields().exact(owner, attribute, fitted);
		context.log().add(DecisionKind.VALUE_FITTED, Confidence.DOUBTFUL, true, origin == null ? fitted : origin, owner, attribute, Fields.shown(value),
				fits ? fitted.toString() : null);
	}

	/** Returns a value without the characters that are in the way. */
	private static TracedText keep(TracedText value, Obstacle obstacle) {
		TracedText.Builder kept = new TracedText.Builder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			boolean bad = switch (obstacle) {
				case LINE_BREAK, BLANK_OR_COLON, SEPARATOR -> Character.isWhitespace(c) || c == ':' || c == '：' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
				case COLON, COLON_FIRST, LEVEL_REASON, NO_DATE, DATE_FIRST, SHAPE -> c == ':' || c == '：';
				case COMMENT -> c == '/' && i > 0 && value.charAt(i - 1) == '/';
				default -> false;
			};
			if (!bad && !isUnsafe(value, i))
				kept.add(value, i);
		}
		return kept.build().trimmed();
	}

	private static boolean isUnsafe(TracedText value, int i) {
		char c = value.charAt(i);
		if (Character.isISOControl(c))
			return c != '\t' && c != '\n';
		if (Character.isHighSurrogate(c))
			return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
	}

	/** What still cannot be written is taken away, the value or the whole line. */
	private void remove(Unwritable unwritable) {
		EObject owner = ElementPath.find(context.standard(), unwritable.path());
		if (owner == null)
			return;
		EAttribute attribute = (EAttribute) owner.eClass().getEStructuralFeature(unwritable.feature());
		TracedText origin = context.fields().origin(owner, attribute);
		context.log().add(DecisionKind.VALUE_FITTED, Confidence.DOUBTFUL, true, origin == null ? TracedText.EMPTY : origin, owner.eContainer(), null,
				unwritable.value(), null);
		boolean whole = owner.eContainer() != null && (unwritable.obstacle() == Obstacle.MISSING || !owner.eIsSet(attribute));
		if (whole)
			EcoreUtil.remove(owner);
		else
			context.fields().clear(owner, attribute);
	}
}
