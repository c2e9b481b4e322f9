package guiju.diff.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Standard;

class AmendmentTest {

	private final Elements before = elements("K01", "K02");
	private final Elements after = elements("K01", "K02");
	private final Amendment amendment = new Amendment(before, after);

	private static Elements elements(String... codes) {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		for (String code : codes) {
			Knowledge knowledge = OcsFactory.eINSTANCE.createKnowledge();
			knowledge.setCode(code);
			standard.getKnowledge().add(knowledge);
		}
		return Elements.of(standard);
	}

	private String with(String lineage, Statement decision) {
		return amendment.with(Lineage.parse(lineage), decision, "A-001v1", "A-001v2").print();
	}

	@Test
	void aNewLineageBeginsWithItsVersions() {
		assertEquals("對照 A-001v1 → A-001v2\n不同 K01 ≠ K01\n", with("", Statement.different("K01", "K01")));
	}

	@Test
	void whatContradictsGivesWayAndAllElseStays() {
		assertEquals("// 會議\n同一 K02 = K02\n不同 K01 ≠ K01\n", with("// 會議\n同一 K1 = K01\n同一 K02 = K02\n", Statement.different("K01", "K01")));
		assertEquals("同一 K01 = K02\n", with("刪除 K01\n新增 K02\n", Statement.same("K01", "K02")));
		assertEquals("不同 K01 ≠ K01\n同一 K01 = K02\n", with("不同 K01 ≠ K01\n", Statement.same("K01", "K02")));
	}

	@Test
	void findsWhatWasDecidedAboutAnElement() {
		Lineage lineage = Lineage.parse("對照 A-001v1 → A-001v2\n不同 K1 ≠ K02\n刪除 K02\n");

		assertEquals(1, amendment.about(lineage, Set.of(before.of(ElementType.KNOWLEDGE).get(0)), Set.of()).size());
		assertEquals("K02", amendment.after(after.of(ElementType.KNOWLEDGE).get(1)));
	}
}
