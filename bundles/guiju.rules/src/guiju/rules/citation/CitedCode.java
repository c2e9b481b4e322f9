package guiju.rules.citation;

import java.util.List;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;

/**
 * Reports one citation that names no definition.
 *
 * @param code as printed
 * @param letter the letter that it should have, K or S
 * @param definitions those that could be meant
 * @param task names the citing task
 */
record CitedCode(Citation citation, String code, char letter, List<? extends Definition> definitions, String task) {

	/** Says what the code is: one of the other letter, none at all, or one that is not defined. */
	void report(StandardCheck check) {
		int key = ElementCode.key(code);
		char other = letter == 'K' ? 'S' : 'K';
		if (key >>> 24 == other)
			report(check, Message.of(letter == 'K' ? "citation.notKnowledge" : "citation.notSkill", code, task), moves(check));
		else if (key >>> 24 != letter)
			report(check, Message.of(letter == 'K' ? "citation.noKnowledgeCode" : "citation.noSkillCode", code, task), meant(check));
		else
			undefined(check);
	}

	private void undefined(StandardCheck check) {
		List<Definition> nearest = NearestDefinitions.to(code, definitions, check);
		Message[] fixes = new Message[nearest.size() + 1];
		for (int i = 0; i < nearest.size(); i++)
			fixes[i] = Message.of("citation.changeTo", nearest.get(i).getCode());
		fixes[nearest.size()] = Message.of("citation.define", code);
		report(check, nearest.isEmpty() ? Message.of("citation.undefined", code, task)
				: Message.of("citation.undefinedNear", code, task, NearestDefinitions.shown(nearest)), fixes);
	}

	private Message[] moves(StandardCheck check) {
		if (check.citations().definition(code) == null)
			return new Message[0];
		return new Message[] {Message.of(letter == 'K' ? "citation.moveToSkills" : "citation.moveToKnowledge")};
	}

	/** Of K05x or 05 the first figures may be those of a definition; of a code that is still being typed nothing is. */
	private Message[] meant(StandardCheck check) {
		int start = 0;
		while (start < code.length() && !isFigure(start))
			start++;
		int end = start;
		while (end < code.length() && isFigure(end))
			end++;
		Definition definition = start > 1 ? null : check.citations().definition(letter + code.substring(start, end));
		return definition == null ? new Message[0] : new Message[] {Message.of("citation.changeTo", definition.getCode())};
	}

	private boolean isFigure(int index) {
		char c = Characters.narrow(code.charAt(index));
		return c >= '0' && c <= '9';
	}

	private void report(StandardCheck check, Message message, Message... fixes) {
		check.report(FindingCode.UNDEFINED_CITATION, Place.of(citation, Literals.CITATION__CODE), message, fixes);
	}
}
