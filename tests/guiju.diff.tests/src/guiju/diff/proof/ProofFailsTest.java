package guiju.diff.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.Drill;
import guiju.diff.Side;
import guiju.diff.change.Change;
import guiju.diff.change.Located;
import guiju.diff.match.Match;
import guiju.diff.match.Matching;
import guiju.testing.Parsing;

/** A comparison that does not tell everything is refused, with the place. */
class ProofFailsTest {

	private final Comparison sound = Drill.revise("級別 3", "級別 4", "規劃工作時程", "規劃時程", "知識 K02、K03", "知識 K02、K04", "  K04: 廣電相關法規【註1】",
			"  K04: 廣電相關法規【註1】\n  K05: 生成式工具", "工作描述: 負責", "工作描述: 主責");

	@Test
	void eachChangeIsNeeded() {
		Proof.require(sound);
		for (Change left : sound.changes()) {
			List<Change> changes = new ArrayList<>(sound.changes());
			changes.remove(left);
			assertThrows(ProofException.class, () -> Proof.require(with(sound.matching().matches(), changes)), left::toString);
		}
	}

	@Test
	void eachMatchIsNeeded() {
		for (Match left : sound.matching().matches()) {
			List<Match> matches = new ArrayList<>(sound.matching().matches());
			matches.remove(left);
			if (!left.before().isEmpty())
				assertThrows(ProofException.class, () -> Proof.require(with(matches, sound.changes())), left::toString);
		}
	}

	@Test
	void thePlaceIsTold() {
		List<Change> changes = sound.changes().stream().filter(change -> !"level".equals(change.field())).toList();

		var failure = assertThrows(ProofException.class, () -> Proof.require(with(sound.matching().matches(), changes)));

		assertEquals("duties/1/tasks/0/levelText", failure.place());
		assertEquals("duties/1/tasks/0/levelText: 4 ≠ 3", failure.getMessage());
	}

	@Test
	void aForgedTextIsFound() {
		List<Change> changes = sound.changes().stream().map(change -> new Change(change.id(), change.cause(), change.element(), change.kinds(), change.impact(),
				change.before(), change.after().stream().map(one -> new Located(one.path(), one.code(), one.text() + "。", Map.copyOf(one.values()))).toList(),
				change.field(), change.from(), change.to(), change.citation(), change.reason(), change.reasonDrafted())).toList();

		assertThrows(ProofException.class, () -> Proof.require(with(sound.matching().matches(), changes)));
	}

	@Test
	void reasonsAndAcceptancesAreNoContent() {
		var plain = Parsing.standard(Drill.BASE);
		var explained = Parsing.standard(Drill.revised(Drill.BASE, "  T2.1: 採購媒體資源", "  // 容許 missing-output: 例行。\n  T2.1: 採購媒體資源\n    緣由: 座談。", "版本沿革",
				"修正說明\n  刪除 P9.9.9: 併入。\n版本沿革"));

		Content.require(plain, explained);
		assertEquals(List.of(), guiju.diff.Versions.compare(plain, explained).changes());
	}

	private Comparison with(List<Match> matches, List<Change> changes) {
		return new Comparison(Side.sound(sound.before().standard(), "old"), Side.sound(sound.after().standard(), "new"), new Matching(matches), changes, List.of());
	}
}
