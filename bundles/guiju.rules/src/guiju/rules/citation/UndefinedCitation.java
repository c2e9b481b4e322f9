package guiju.rules.citation;

import java.util.List;
import java.util.Set;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.model.reference.Reference;
import guiju.model.reference.References;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.Text;
import guiju.rules.code.CodeKey;
import guiju.rules.code.ElementIndex;
import guiju.rules.code.Labels;

/**
 * Every code that a task cites is defined in the same standard, knowledge as K and skills as S, and every code in 【】
 * names an element of it. A definition in a line that cannot be read counts: that line has its own finding.
 */
public final class UndefinedCitation implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.UNDEFINED_CITATION);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks()) {
			for (Citation citation : task.getKnowledge())
				checkCitation(citation, 'K', check.standard().getKnowledge(), task, check);
			for (Citation citation : task.getSkills())
				checkCitation(citation, 'S', check.standard().getSkills(), task, check);
		}
		references(check);
	}

	private static void checkCitation(Citation citation, char letter, List<? extends Definition> definitions, Task task, StandardCheck check) {
		if (check.citations().target(citation) != null || check.isDefinedInBrokenLine(citation.getCode()))
			return;
		String code = String.valueOf(citation.getCode());
		long key = CodeKey.of(code);
		Place place = Place.of(citation, Literals.CITATION__CODE);
		if (key != CodeKey.NONE && CodeKey.letter(key) != letter) {
			check.report(FindingCode.UNDEFINED_CITATION, place,
					Message.of(letter == 'K' ? "citation.notKnowledge" : "citation.notSkill", code, Labels.of(task)));
			return;
		}
		List<Definition> nearest = NearestDefinitions.to(code, definitions);
		if (nearest.isEmpty())
			check.report(FindingCode.UNDEFINED_CITATION, place, Message.of("citation.undefined", code, Labels.of(task)), define(code));
		else
			check.report(FindingCode.UNDEFINED_CITATION, place,
					Message.of("citation.undefinedNear", code, Labels.of(task), NearestDefinitions.shown(nearest)), fixes(code, nearest));
	}

	private static Message[] fixes(String code, List<Definition> nearest) {
		Message[] fixes = new Message[nearest.size() + 1];
		for (int i = 0; i < nearest.size(); i++)
			fixes[i] = Message.of("citation.changeTo", nearest.get(i).getCode());
		fixes[nearest.size()] = define(code);
		return fixes;
	}

	private static Message define(String code) {
		return Message.of("citation.define", code);
	}

	private static void references(StandardCheck check) {
		ElementIndex index = ElementIndex.of(check.standard());
		List<Text> texts = check.texts();
		for (int i = 0; i < texts.size(); i++) {
			Text text = texts.get(i);
			if (text.value().indexOf('【') < 0)
				continue;
			for (Reference reference : References.in(text.value()))
				if (reference.kind() == Reference.Kind.CODE && index.find(CodeKey.of(reference.key())) == null
						&& !check.isDefinedInBrokenLine(reference.key()))
					check.report(FindingCode.UNDEFINED_CITATION, text.part(reference.start(), reference.end() - reference.start()),
							Message.of("citation.undefinedReference", reference.key()));
		}
	}
}
