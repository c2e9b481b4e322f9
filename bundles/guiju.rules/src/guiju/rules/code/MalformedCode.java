package guiju.rules.code;

import java.util.List;
import java.util.Set;

import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.model.code.StandardCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * Every code is written by the scheme: KMC2431-001v4, T1, T1.1, O1.1.1, P1.1.1, K01, S01, A01. Other spellings have been
 * published (K1, Ｋ０１, O1.1, 04.2.1) and are understood, but other readers and other software need not understand them.
 *
 * <p>A citation is not reported where it is spelled as its definition is: mending the definition mends both. Nor where
 * it names no definition, which is an undefined citation.
 */
public final class MalformedCode implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MALFORMED_CODE);
	}

	@Override
	public void check(StandardCheck check) {
		standardCodes(check);
		ElementIndex index = ElementIndex.of(check.standard());
		ElementVisitor.visitAll(check.standard(), (element, kind, position) -> {
			String code = element.getCode();
			if (!Labels.isMissing(code) && !CodeScheme.isWritten(code, kind) && !isTaken(element, kind, index))
				report(element, spelling(element, kind, position, index), kind, check);
		});
		List<Task> tasks = check.tasks();
		for (int i = 0; i < tasks.size(); i++) {
			citations(tasks.get(i).getKnowledge(), ElementKind.KNOWLEDGE, check);
			citations(tasks.get(i).getSkills(), ElementKind.SKILL, check);
		}
	}

	private static void standardCodes(StandardCheck check) {
		String own = check.standard().getCode();
		standardCode(check.standard(), check);
		for (Version version : check.standard().getVersions())
			if (version.getCode() != null && !version.getCode().equals(own))
				standardCode(version, check);
	}

	private static void standardCode(Coded coded, StandardCheck check) {
		String code = coded.getCode();
		if (Labels.isMissing(code) || StandardCode.parse(code).isPresent())
			return;
		String right = StandardCodeRepair.repair(code);
		Place place = Place.of(coded, Literals.CODED__CODE);
		if (right == null)
			check.report(FindingCode.MALFORMED_CODE, place, Message.of("code.malformedStandard", code));
		else
			check.report(FindingCode.MALFORMED_CODE, place, Message.of("code.malformedStandardAs", code, right), changeTo(right));
	}

	/** Tells whether another element has the code in whatever spelling: that is a duplicate, and mending the spelling would not help. */
	private static boolean isTaken(Coded element, ElementKind kind, ElementIndex index) {
		long key = CodeKey.of(element.getCode());
		if (!CodeKey.fits(key, kind))
			return false;
		Coded first = index.find(key);
		return first != element && first != null && ElementKind.of(first) == kind;
	}

	/** Returns the code that a malformed one is meant to be, else the one that its place asks for, or null where neither is clear. */
	private static String spelling(Coded element, ElementKind kind, int position, ElementIndex index) {
		long key = CodeKey.of(element.getCode());
		if (CodeKey.fits(key, kind))
			return CodeKey.print(key);
		if (ElementCode.depth(kind) == 1)
			return null;
		long expected = ExpectedCode.byPosition(element, kind, position, index);
		return expected == CodeKey.NONE ? null : CodeKey.print(expected);
	}

	private static void report(Coded element, String right, ElementKind kind, StandardCheck check) {
		Place place = Place.of(element, Literals.CODED__CODE);
		if (right == null)
			check.report(FindingCode.MALFORMED_CODE, place, Message.of("code.malformed", element.getCode(), example(kind)),
					Message.of("code.renumber"));
		else
			check.report(FindingCode.MALFORMED_CODE, place, Message.of("code.malformedAs", element.getCode(), right), changeTo(right));
	}

	private static String example(ElementKind kind) {
		return switch (ElementCode.depth(kind)) {
			case 1 -> kind == ElementKind.DUTY ? "T1" : kind.letter() + "01";
			case 2 -> "T1.1";
			default -> kind.letter() + "1.1.1";
		};
	}

	private static void citations(List<Citation> citations, ElementKind kind, StandardCheck check) {
		for (int i = 0; i < citations.size(); i++) {
			Citation citation = citations.get(i);
			String code = citation.getCode();
			if (code == null || CodeScheme.isWritten(code, kind))
				continue;
			Definition target = check.citations().target(citation);
			if (target == null || code.equals(target.getCode()))
				continue;
			long key = CodeKey.of(code);
			if (!CodeKey.fits(key, kind))
				continue;
			String right = CodeKey.print(key);
			check.report(FindingCode.MALFORMED_CODE, Place.of(citation, Literals.CITATION__CODE),
					Message.of("code.malformedAs", code, right), changeTo(right));
		}
	}

	private static Message changeTo(String code) {
		return Message.of("code.changeTo", code);
	}
}
