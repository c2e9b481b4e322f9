package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.conserve.TracedText;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Skill;

/**
 * Builds the definitions of knowledge and skills. The print repeats a label at each citation: equal ones are one definition,
 * a different one is reported and stays out, a citation without a code is known by its label.
 */
final class DefinitionBuilder {

	private final LabelGroups groups = new LabelGroups();
	private final List<Draft> uncoded = new ArrayList<>();
	private final Context context;

	DefinitionBuilder(List<Draft> citations, Context context) {
		this.context = context;
		for (Draft citation : citations)
			if (citation.isCoded())
				groups.add(Label.of(citation, context.fields()));
			else
				uncoded.add(citation);
		groups.index();
	}

	/** Sets the codes of all citations and adds the definitions, in the order of their codes. */
	void build() {
		uncoded.addAll(new UncodedLabels(groups, context).part());
		for (Draft citation : uncoded)
			infer(citation);
		for (LabelGroup group : groups.all())
			for (Label label : group.labels())
				if (label.draft().isCoded())
					CodeNotes.set(label.draft(), Literals.CITATION__CODE, context);
		groups.all().stream().sorted(Comparator.comparingInt((LabelGroup group) -> group.number)).forEach(this::define);
	}

	/** A label that another citation prints with a code has that code; another one gets the next that is free. */
	private void infer(Draft citation) {
		Label label = Label.of(citation, context.fields());
		boolean skill = citation.object.eContainmentFeature() == Literals.TASK__SKILLS;
		LabelGroup group = groups.byLabel(skill ? 'S' : 'K', label.form());
		boolean known = group != null;
		if (known)
			group.add(label);
		else
			group = groups.next(skill ? 'S' : 'K', label);
		((Citation) citation.object).setCode(group.code());
		context.log().add(known ? DecisionKind.CODE_INFERRED : DecisionKind.CODE_ASSIGNED, known ? Confidence.LIKELY : Confidence.DOUBTFUL, !known,
				citation.text, citation.object.eContainer(), citation.object.eContainmentFeature(), label.mended().toString(), group.code());
	}

	private void define(LabelGroup group) {
		Label best = group.best();
		if (best == null) {
			Draft first = group.labels().get(0).draft();
			context.log().add(DecisionKind.LABEL_MISSING, Confidence.CERTAIN, true, first.source(), first.object.eContainer(),
					first.object.eContainmentFeature(), group.code(), null);
			return;
		}
		Definition definition = group.letter == 'S' ? OcsFactory.eINSTANCE.createSkill() : OcsFactory.eINSTANCE.createKnowledge();
		if (group.letter == 'S')
			context.standard().getSkills().add((Skill) definition);
		else
			context.standard().getKnowledge().add((Knowledge) definition);
		Label coded = group.labels().stream().filter(label -> label.draft().isCoded()).findFirst().orElse(null);
		if (coded == null)
			definition.setCode(group.code());
		else
			context.fields().exact(definition, Literals.CODED__CODE, coded.draft().entry.code());
		TracedText text = best.draft().text;
		context.fields().line(definition, Literals.DEFINITION__NAME, text.trimmed().plus(group.lackingMarker()));
		book(group, best, definition);
	}

	private void book(LabelGroup group, Label best, Definition definition) {
		Map<String, List<Label>> rivals = new LinkedHashMap<>();
		for (Label label : group.labels())
			if (label.form().equals(best.form()))
				repeat(label, best, definition);
			else if (!label.form().isEmpty())
				rivals.computeIfAbsent(label.form(), none -> new ArrayList<>()).add(label);
		for (List<Label> rival : rivals.values())
			context.log().add(DecisionKind.LABEL_RIVALS, Confidence.DOUBTFUL, true, sources(rival), definition, Literals.DEFINITION__NAME,
					shown(group.letter, rival.get(0)), best.mended().toString());
		List<Label> spellings = group.otherSpellings();
		if (!spellings.isEmpty())
			context.log().add(DecisionKind.LABEL_SPELLED, Confidence.LIKELY, false, sources(spellings), definition, Literals.DEFINITION__NAME,
					String.join("｜", spellings.stream().map(Label::spelling).distinct().toList()), best.spelling());
	}

	/** Blanks of a label that another place prints without them are certainly none. */
	private void repeat(Label label, Label best, Definition definition) {
		context.repeat(label.draft().text);
		if (label != best && best.isAsPrinted() && !label.isAsPrinted() && label.spelling().equals(best.spelling()))
			context.log().add(DecisionKind.BLANKS_REMOVED, Confidence.CERTAIN, false, label.draft().text, definition, Literals.DEFINITION__NAME,
					Fields.shown(label.draft().text), label.mended().toString());
	}

	/** A rival that is the label of another code shows that a code is misprinted. */
	private String shown(char letter, Label rival) {
		LabelGroup other = groups.byLabel(letter, rival.form());
		return other == null ? rival.mended().toString() : rival.mended() + " = " + other.code();
	}

	private static List<TracedText> sources(List<Label> labels) {
		return labels.stream().map(label -> label.draft().text).toList();
	}
}
