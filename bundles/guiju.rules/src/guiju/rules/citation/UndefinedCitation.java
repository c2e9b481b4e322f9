package guiju.rules.citation;

import java.util.List;
import java.util.Set;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionReason;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.model.reference.Reference;
import guiju.model.reference.References;
import guiju.rules.FindingCode;
import guiju.rules.Message;
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
			checkAll(task.getKnowledge(), 'K', check.standard().getKnowledge(), task, check);
			checkAll(task.getSkills(), 'S', check.standard().getSkills(), task, check);
		}
		references(check);
	}

	private static void checkAll(List<Citation> citations, char letter, List<? extends Definition> definitions, Task task, StandardCheck check) {
		for (int i = 0; i < citations.size(); i++) {
			Citation citation = citations.get(i);
			String code = Labels.isMissing(citation.getCode()) ? "—" : citation.getCode();
			if (check.citations().target(citation) == null && !(isFlat(code, letter) && check.isDefinedInBrokenLine(code)))
				new CitedCode(citation, code, letter, definitions, Labels.of(task)).report(check);
		}
	}

	private static boolean isFlat(String code, char letter) {
		return ElementCode.key(code) >>> 24 == letter;
	}

	private static void references(StandardCheck check) {
		ElementIndex index = ElementIndex.of(check.standard());
		List<Text> texts = check.texts();
		for (int i = 0; i < texts.size(); i++) {
			Text text = texts.get(i);
			if (text.value().indexOf('【') < 0 || !isOfThisVersion(text))
				continue;
			for (Reference reference : References.in(text.value()))
				if (reference.kind() == Reference.Kind.CODE && isCode(reference.key()) && index.find(CodeKey.of(reference.key())) == null
						&& !check.isDefinedInBrokenLine(reference.key()))
					check.report(FindingCode.UNDEFINED_CITATION, text.part(reference.start(), reference.end() - reference.start()),
							Message.of("citation.undefinedReference", reference.key()));
		}
	}

	/** Reasons and the history speak of elements that are gone: 「併入【P1.2.8】」. */
	private static boolean isOfThisVersion(Text text) {
		return text.feature() != Literals.ELEMENT__REASON && !(text.object() instanceof Version || text.object() instanceof RevisionReason);
	}

	/**
	 * Tells whether a word in 【】 can only be a code of an element: the letter has as many numbers as the scheme gives it,
	 * and K, S and A have two figures. 【A4】, 【S7】, 【A380】 and 【P6】 are names of paper, machines and programs.
	 */
	private static boolean isCode(String word) {
		long key = CodeKey.of(word);
		for (ElementKind kind : ElementKind.values())
			if (CodeKey.fits(key, kind))
				return kind.ordinal() < ElementKind.KNOWLEDGE.ordinal() || word.length() == 3;
		return false;
	}
}
