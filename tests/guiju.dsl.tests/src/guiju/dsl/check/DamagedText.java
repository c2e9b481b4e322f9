package guiju.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

import guiju.dsl.ParsedStandard;
import guiju.dsl.corpus.Exactness;
import guiju.dsl.corpus.LineFacts;
import guiju.rules.FindingCode;
import guiju.testing.Findings;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

/** An example with one line spoilt, and what that did to its other lines. */
final class DamagedText {

	private static final Map<String, Checked> INTACT = new HashMap<>();
	private static final Set<FindingCode> ABOUT_LINES = Set.of(FindingCode.SYNTAX, FindingCode.MISSING_PARENT);

	private final List<String> before;
	private final int at;
	private final Damage damage;
	private final Checked intact;
	private final Checked damaged;

	/** A text with all that one asks about it, each found once. */
	private record Checked(ParsedStandard parsed, List<TextFinding> findings, SortedMap<Integer, List<String>> facts) {

		static Checked of(String text) {
			ParsedStandard parsed = Parsing.parse(text);
			return new Checked(parsed, StandardChecker.check(parsed, Findings.SETTINGS), LineFacts.of(parsed));
		}

		long count(Predicate<FindingCode> codes) {
			return findings.stream().map(TextFinding::code).filter(codes).count();
		}

		List<String> show(Function<TextFinding, String> shown) {
			return new ArrayList<>(findings.stream().map(shown).toList());
		}
	}

	/**
	 * @param example the intact text
	 * @param at the spoilt line, from 0
	 * @param text the text with that line spoilt
	 */
	DamagedText(String example, int at, Damage damage, String text) {
		before = example.lines().toList();
		this.at = at;
		this.damage = damage;
		intact = INTACT.computeIfAbsent(example, Checked::of);
		damaged = Checked.of(text);
	}

	Damage damage() {
		return damage;
	}

	/** Returns the first word of the spoilt line, without its number. */
	String head() {
		return at == before.size() ? "" : before.get(at).strip().replaceAll("[\\d.]+.*|[:： ].*", "");
	}

	/** Fails unless the damage is one finding at most and reaches only lines that the spoilt one may take along. */
	void require() {
		Exactness.require(damaged.parsed().text(), damaged.parsed().root());
		if (damage == Damage.INSERT_PROSE)
			requireHarmless();
		assertTrue(lineFindings() <= 1, () -> lineFindings() + " findings about lines");
		for (int line : changed())
			assertTrue(mayChange(line), () -> "line " + (line + 1) + " changed: " + before.get(line));
		if (damage == Damage.LOSE_COLON)
			assertEquals(0, undefined(), "a broken line's code is still there");
	}

	/** Fails unless the inserted line is one finding, and all other findings and the model are as before. */
	void requireHarmless() {
		List<String> expected = intact.show(finding -> finding.code().id() + " " + (finding.line() > at ? finding.line() + 1 : finding.line()));
		List<String> found = damaged.show(finding -> finding.code().id() + " " + finding.line());
		assertTrue(found.remove("syntax " + (at + 1)), () -> "no finding of the inserted line: " + found);
		assertEquals(expected, found);
		SameModel.require(intact.parsed().standard(), damaged.parsed().standard());
	}

	/** How many findings about lines there are. */
	long lineFindings() {
		return damaged.count(ABOUT_LINES::contains);
	}

	/** How many citations lost their definition. */
	long undefined() {
		return damaged.count(code -> code == FindingCode.UNDEFINED_CITATION);
	}

	/** Returns the codes of findings of other rules that were not there before. */
	List<String> newFindings() {
		List<String> found = damaged.show(finding -> finding.code().id());
		intact.show(finding -> finding.code().id()).forEach(found::remove);
		found.removeIf(code -> code.equals(FindingCode.UNDEFINED_CITATION.id()) || ABOUT_LINES.stream().anyMatch(line -> line.id().equals(code)));
		return found;
	}

	/** Returns the other lines, from 0, that say something else than before. */
	List<Integer> changed() {
		List<Integer> changed = new ArrayList<>();
		for (int line = 0; line < before.size(); line++) {
			int shift = line < at ? 0 : damage == Damage.INSERT_PROSE ? 1 : damage == Damage.DELETE ? -1 : 0;
			boolean spoilt = line == at && damage != Damage.INSERT_PROSE;
			if (!spoilt && !Objects.equals(intact.facts().get(line + 1), damaged.facts().get(line + 1 + shift)))
				changed.add(line);
		}
		return changed;
	}

	/** Only what stands below a spoilt duty or task up to the next one, and what belongs to a spoilt attitude, item or version. */
	private boolean mayChange(int line) {
		if (line < at)
			return false;
		String spoilt = before.get(at).strip();
		List<String> between = before.subList(at + 1, line + 1);
		if (spoilt.matches("T\\d+:.*"))
			return between.stream().noneMatch(each -> each.matches("T\\d+:.*|知識定義"));
		if (spoilt.matches("T\\d+\\.\\d+:.*"))
			return between.stream().noneMatch(each -> each.matches("\\s*T\\d+(\\.\\d+)?:.*|知識定義"));
		return between.stream().allMatch(each -> each.matches("\\s*(定義|緣由|狀態|更新說明|-+|\\|).*"));
	}
}
