package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.HeadField;
import guiju.importer.repair.Breaks;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Item;
import guiju.model.NameKind;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.value.Level;
import guiju.model.Standard;

/** Reads the head: code, name, classifications, level, description. */
final class HeadReader {

	private final Context context;
	private final Standard standard;
	private final HeadValues values;

	private HeadReader(HeadValues values, Context context) {
		this.context = context;
		this.values = values;
		standard = context.standard();
	}

	/** Sets what the head and the title say. */
	static void read(Parts parts, Context context) {
		HeadReader reader = new HeadReader(new HeadValues(parts.head, context), context);
		reader.code();
		reader.name(parts.titles);
		ClassificationReader classifications = new ClassificationReader(context);
		classifications.read(reader.values, HeadField.CATEGORY, Literals.STANDARD__CATEGORIES);
		classifications.read(reader.values, HeadField.OCCUPATION_CLASS, Literals.STANDARD__OCCUPATIONS);
		classifications.read(reader.values, HeadField.INDUSTRY, Literals.STANDARD__INDUSTRIES);
		reader.single(HeadField.LEVEL, Literals.STANDARD__LEVEL_TEXT, false);
		reader.level();
		reader.single(HeadField.DESCRIPTION, Literals.STANDARD__DESCRIPTION, true);
		reader.single(HeadField.VALID_UNTIL, Literals.STANDARD__VALID_UNTIL_TEXT, false);
		reader.developers();
		reader.prerequisites();
	}

	private void code() {
		List<TracedText> codes = values.of(HeadField.CODE);
		if (codes.isEmpty())
			return;
		TracedText code = Cuts.withoutBlanks(codes.get(0));
		if (code.length() != codes.get(0).trimmed().length())
			context.log().add(DecisionKind.CODE_SPELLED, Confidence.CERTAIN, false, code, standard, Literals.CODED__CODE,
					Fields.shown(codes.get(0)), code.toString());
		context.fields().exact(standard, Literals.CODED__CODE, code);
		rivals(codes, Literals.CODED__CODE);
	}

	private void name(List<TracedText> titles) {
		List<TracedText> names = new ArrayList<>(values.of(HeadField.OCCUPATION));
		names.addAll(values.of(HeadField.JOB_FAMILY));
		names.addAll(values.of(HeadField.NAME));
		List<TracedText> fromTitles = titles.stream().map(TitleText::name).toList();
		titles.forEach(title -> context.layout(TitleText.rest(title)));
		TracedText name = names.stream().filter(candidate -> fromTitles.stream().anyMatch(title -> Forms.same(title, candidate))).findFirst()
				.orElse(names.isEmpty() ? null : names.get(0));
		if (name == null && !fromTitles.isEmpty()) {
			name = fromTitles.get(0);
			context.log().add(DecisionKind.NAME_FROM_TITLE, Confidence.LIKELY, false, name, standard, Literals.STANDARD__NAME,
					Fields.shown(titles.get(0)), name.toString());
		}
		if (name == null)
			return;
		boolean family = values.of(HeadField.JOB_FAMILY).contains(name);
		standard.setNameKind(family ? NameKind.JOB_FAMILY : NameKind.OCCUPATION);
		context.fields().line(standard, Literals.STANDARD__NAME, name);
		names.remove(name);
		names.addAll(fromTitles);
		rivals(names, Literals.STANDARD__NAME);
	}

	private void single(HeadField field, EStructuralFeature feature, boolean prose) {
		List<TracedText> all = values.of(field);
		if (all.isEmpty())
			return;
		if (prose)
			context.fields().prose(standard, feature, all.get(0));
		else
			context.fields().line(standard, feature, all.get(0));
		rivals(all.subList(1, all.size()), feature);
	}

	private void level() {
		String level = standard.getLevelText();
		if (level != null && !Level.isWellFormed(level))
			context.log().add(DecisionKind.LEVEL_AS_PRINTED, Confidence.CERTAIN, false, values.of(HeadField.LEVEL).get(0), standard,
					Literals.STANDARD__LEVEL_TEXT, level, level);
	}

	/** What says the same again is a repeat; what says something else is reported and stays out. */
	private void rivals(List<TracedText> others, EStructuralFeature feature) {
		String kept = (String) standard.eGet(feature);
		for (TracedText other : others)
			if (kept != null && Forms.same(kept, other))
				context.repeat(other);
			else if (!other.isBlank())
				context.log().add(DecisionKind.VALUE_RIVALS, Confidence.DOUBTFUL, true, other, standard, feature, Fields.shown(other), kept);
	}

	private void developers() {
		for (TracedText value : values.of(HeadField.DEVELOPER))
			for (TracedText developer : Cuts.at(value, c -> c == Breaks.HARD))
				context.fields().exact(standard, Literals.STANDARD__DEVELOPERS, context.fields().mended(developer));
	}

	private void prerequisites() {
		for (TracedText value : values.of(HeadField.PREREQUISITE))
			for (TracedText line : Cuts.at(value, c -> c == Breaks.HARD)) {
				Item prerequisite = OcsFactory.eINSTANCE.createItem();
				standard.getPrerequisites().add(prerequisite);
				context.fields().prose(prerequisite, Literals.ITEM__TEXT, line);
			}
	}
}
