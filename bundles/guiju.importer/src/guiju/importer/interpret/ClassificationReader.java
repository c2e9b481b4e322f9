package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.label.HeadField;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Classification;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;

/**
 * Pairs the names of a classification with their codes. Several stand in several rows, or in several lines of one cell, or
 * one behind the other; older documents print a code within the name's cell.
 */
final class ClassificationReader {

	private static final Pattern CODE = Pattern.compile("[A-Z]{3}|[A-Z]?[0-9]{2,4}");
	private static final Pattern INLINE = Pattern.compile(
			"[(（]?([A-Z]{3}|[A-Z]?[0-9]{2,4})[)）]?(?![0-9A-Za-z])[\\s:：.、-]*(\\S.*)", Pattern.DOTALL);
	private static final Pattern BEHIND = Pattern.compile("(.*\\S)\\s*[(（]([A-Z]{3}|[A-Z]?[0-9]{2,4})[)）]", Pattern.DOTALL);

	private static final Pattern BRACKETED = Pattern.compile("[(（][A-Z]?[0-9]{2,4}[)）]");
	private static final Pattern NUMBER = Pattern.compile("[(（]?[0-9０-９]{1,2}(?:[)）]|[.．](?=$|[0-9A-Z]))");

	private final Context context;
	private final ClassificationNames names;

	ClassificationReader(Context context) {
		this.context = context;
		names = new ClassificationNames(context);
	}

	/** Adds the classifications of one kind to the standard. */
	@SuppressWarnings("unchecked")
	void read(HeadValues values, HeadField field, EReference feature) {
		List<TracedText> codes = new ArrayList<>();
		for (TracedText value : values.of(field.code()))
			for (TracedText code : Cuts.at(value, c -> isSeparator((char) c)))
				code(code, codes);
		values.of(field.code()).forEach(value -> separators(value));
		List<TracedText> cells = new ArrayList<>(values.of(field));
		if (codes.isEmpty() && cells.size() > 1)
			cells.removeIf(cell -> CODE.matcher(cell.trimmed()).matches() && codes.add(cell.trimmed()));
		List<TracedText> names = this.names.of(cells, codes.size());
		List<Classification> list = (List<Classification>) context.standard().eGet(feature);
		for (int i = 0; i < Math.max(names.size(), codes.size()); i++) {
			Classification classification = OcsFactory.eINSTANCE.createClassification();
			list.add(classification);
			if (i < codes.size())
				context.fields().exact(classification, Literals.CLASSIFICATION__CODE, codes.get(i));
			if (i < names.size())
				name(classification, names.get(i), codes.isEmpty());
			rest(classification);
		}
		if (codes.size() > 1 || names.size() > 1 && !codes.isEmpty() || names.size() > values.of(field).size())
			pairing(names, codes, list.get(0));
	}

	/** A number before a code counts it only. */
	private void code(TracedText printed, List<TracedText> codes) {
		Matcher number = NUMBER.matcher(printed);
		int start = number.lookingAt() ? number.end() : 0;
		context.layout(printed.subSequence(0, start));
		if (start < printed.length())
			codes.add(printed.from(start));
	}

	private void pairing(List<TracedText> names, List<TracedText> codes, Classification first) {
		boolean even = !names.isEmpty() && (names.size() == codes.size() || codes.isEmpty()) && !this.names.isDoubtful();
		List<TracedText> all = new ArrayList<>(names);
		all.addAll(codes);
		context.log().add(DecisionKind.CLASSIFICATION_PAIRED, even ? Confidence.LIKELY : Confidence.DOUBTFUL, !even, all, first,
				Literals.CLASSIFICATION__NAME, names.size() + " : " + codes.size(), null);
	}

	private void name(Classification classification, TracedText name, boolean mayHoldCode) {
		Matcher inline = INLINE.matcher(name.trimmed());
		Matcher behind = BEHIND.matcher(name.trimmed());
		if (mayHoldCode && inline.matches())
			split(classification, name.trimmed(), inline.start(1), inline.end(1), inline.start(2), inline.end(2));
		else if (mayHoldCode && behind.matches())
			split(classification, name.trimmed(), behind.start(2), behind.end(2), behind.start(1), behind.end(1));
		else
			context.fields().line(classification, Literals.CLASSIFICATION__NAME, name);
	}

	/** A code within a name tells of a further classification, or of a rival of the code that is printed beside it. */
	private void rest(Classification classification) {
		String name = classification.getName();
		if (name != null && BRACKETED.matcher(name).find())
			context.log().add(DecisionKind.CLASSIFICATION_PAIRED, Confidence.DOUBTFUL, true, context.fields().origin(classification, Literals.CLASSIFICATION__NAME),
					classification, Literals.CLASSIFICATION__NAME, name, name);
	}

	/** Tells whether a text reads like the code of a classification and nothing else. */
	static boolean isCode(TracedText text) {
		return CODE.matcher(text.trimmed()).matches();
	}

	/** Tells whether a name prints its code itself, before or behind it. */
	static boolean holdsCode(TracedText name) {
		return INLINE.matcher(name.trimmed()).matches() || BEHIND.matcher(name.trimmed()).matches();
	}

	private void split(Classification classification, TracedText text, int codeStart, int codeEnd, int nameStart, int nameEnd) {
		context.layout(text);
		context.fields().exact(classification, Literals.CLASSIFICATION__CODE, text.subSequence(codeStart, codeEnd));
		context.fields().line(classification, Literals.CLASSIFICATION__NAME, text.subSequence(nameStart, nameEnd));
	}

	private static boolean isSeparator(char c) {
		return Visible.isBlank(c) || "、,，;；/".indexOf(c) >= 0;
	}

	private void separators(TracedText text) {
		for (int i = 0; i < text.length(); i++)
			if (isSeparator(text.charAt(i)))
				context.layout(text.subSequence(i, i + 1));
	}
}
