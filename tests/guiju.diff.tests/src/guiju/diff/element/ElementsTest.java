package guiju.diff.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.model.path.ElementPath;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;

class ElementsTest {

	private final Elements elements = Elements.of(Parsing.standard("""
			職能基準 KMC2431-001v4
			T1: 提案
			  T1.1: 分析
			    O1.1.1: 報告【註1】
			    P1.1.1: 蒐集資料【註1】、【註2】。
			    P1.1.2: 分析資料。
			    知識 K01、K02、K1、K09
			    技能 S01
			  T1.2: 規劃
			    知識 K02
			K01: 行銷
			K02: 法規
			S01: 溝通
			條件: 符合下列之一：
			  - 大專
			  -- 相關科系
			  - 高中
			註1: 法規
			V1 KMC2431-001v1 2020/1/1: 人員
			"""));

	@Test
	void numbersElementsInDocumentOrderParentsFirst() {
		List<String> paths = elements.all().stream().map(Entry::path).toList();

		assertEquals(List.of("", "duties/0", "duties/0/tasks/0", "duties/0/tasks/0/outputs/0", "duties/0/tasks/0/indicators/0",
				"duties/0/tasks/0/indicators/1", "duties/0/tasks/1", "knowledge/0", "knowledge/1", "skills/0", "prerequisites/0",
				"prerequisites/0/children/0", "prerequisites/0/children/0/children/0", "prerequisites/0/children/1", "notes/0", "versions/0"), paths);
		for (Entry entry : elements.all())
			assertSame(entry, elements.all().get(entry.index()));
	}

	@Test
	void findsAnElementByItsObjectAndByItsPath() {
		RandomStandards.each(50, standard -> {
			Elements any = Elements.of(standard);

			for (Entry entry : any.all()) {
				assertSame(entry, any.of(entry.object()));
				assertSame(entry, any.at(entry.path()));
				assertEquals(ElementPath.of(entry.object()), entry.path());
				assertSame(entry, entry.siblings().get(entry.position()));
			}
		});
	}

	@Test
	void outputsAndIndicatorsOfATaskAreNoSiblings() {
		Entry second = elements.at("duties/0/tasks/0/indicators/1");

		assertEquals(2, second.siblings().size());
		assertEquals("P1.1.1", second.sibling(-1).code());
		assertNull(second.sibling(1));
		assertEquals(3, second.parent().children().size());
	}

	@Test
	void aTaskCitesEachDefinedCodeOnceHoweverItIsSpelled() {
		assertEquals(List.of("K01", "K02", "S01"), elements.at("duties/0/tasks/0").cites().stream().map(Entry::code).toList());
		assertEquals(List.of("T1.1", "T1.2"), elements.at("knowledge/1").citedBy().stream().map(Entry::code).toList());
	}

	@Test
	void aNoteIsCitedByTheTextsThatMarkIt() {
		assertEquals(List.of("O1.1.1", "P1.1.1"), elements.at("notes/0").citedBy().stream().map(Entry::code).toList());
	}

	@Test
	void bulletsAreOfTheKindOfTheTextAboveThem() {
		assertEquals(ElementType.PREREQUISITE, elements.at("prerequisites/0/children/0/children/0").type());
		assertEquals(4, elements.of(ElementType.PREREQUISITE).size());
		assertEquals(List.of(), elements.of(ElementType.REMARK));
	}
}
