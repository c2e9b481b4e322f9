package guiju.diff.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import guiju.diff.Drill;
import guiju.diff.Versions;
import guiju.diff.change.Change;

/** Levels, definitions, the head and the version history. */
class ValueChangesTest {

	@Test
	void aLevelIsAChangeOfItsOwn() {
		assertEquals("c1 task [level-changed] [T2.1]→[T2.1] level substantive", Drill.show(Drill.revise("級別 3", "級別 4")));
		assertEquals("c1 task [level-changed] [T2.1]→[T2.1] level substantive", Drill.show(Drill.revise("    級別 3\n", "")));
		assertEquals("c1 task [level-changed] [T2.1]→[T2.1] level editorial", Drill.show(Drill.revise("級別 3", "級別 ３")));
		assertEquals("c1 standard [level-changed] [KMC2431-001v3]→[KMC2431-001v3] level substantive", Drill.show(Drill.revise("基準級別 4", "基準級別 5")));
	}

	@Test
	void anAttitudesDefinitionIsRewordedBesideItsName() {
		assertEquals("c1 attitude [reworded] [A01]→[A01] definition minor", Drill.show(Drill.revise("自動自發做事", "自動自發地做事")));
	}

	@Test
	void eachFieldOfTheHeadIsAChange() {
		var comparison = Drill.revise("KMC2431-001v3\n職業", "KMC2431-001v4\n職類", "行銷傳播", "行銷與傳播", "職業別 2431", "職業別 2432", "行業別 M7310: 廣告業及市場研究業",
				"行業別 M7310: 廣告業及市場研究業\n行業別 J5911: 影片製作業", "採購與品質管控", "採購及品質管控", "勞動部勞動力發展署", "勞動部", "2027/12/31", "2029/12/31");

		assertEquals("""
				standard [metadata-changed] code minor
				standard [metadata-changed] nameKind minor
				standard [metadata-changed] categories minor
				standard [metadata-changed] occupations substantive
				standard [metadata-changed] industries minor
				standard [reworded, metadata-changed] description minor
				standard [metadata-changed] developers minor
				standard [metadata-changed] validUntil minor""",
				String.join("\n", comparison.changes().stream().map(ValueChangesTest::field).toList()));
		assertEquals("M7310: 廣告業及市場研究業\nJ5911: 影片製作業", comparison.changes().get(4).to());
		assertEquals("industries/1", comparison.changes().get(4).after().get(1).path());
	}

	private static String field(Change change) {
		return "%s %s %s %s".formatted(change.element().key(), change.kinds().stream().map(kind -> kind.key()).toList(), change.field(), change.impact().key());
	}

	@Test
	void aNewNameIsARenaming() {
		Change change = Drill.revise("職業: 媒體企劃人員", "職業: 媒體企劃專員").changes().get(0);

		assertEquals("c1 standard [renamed] [KMC2431-001v3]→[KMC2431-001v3] minor", Versions.show(change));
		assertEquals("媒體企劃專員", change.to());
	}

	@Test
	void theHistoryIsMinorAtMost() {
		assertEquals("c1 version [reworded] [V3]→[V3] minor", Drill.show(Drill.revise("更新說明: 略", "更新說明: 增列三項行為指標")));
		assertEquals("c1 version [metadata-changed] [V3]→[V3] date minor", Drill.show(Drill.revise("2021/12/20", "2021/12/21")));
	}

	@Test
	void namesOfAnOccupationAloneAreMinor() {
		assertEquals("c1 standard [metadata-changed] [2431]→[2431] occupations minor", Drill.show(Drill.revise("廣告及行銷專業人員", "廣告與行銷人員")));
	}
}
