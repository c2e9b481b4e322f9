package guiju.dsl.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.ParsedStandard;
import guiju.model.OcsPackage.Literals;
import guiju.model.path.ElementPath;
import guiju.rules.Place;
import guiju.testing.Parsing;

class PlaceLocatorTest {

	private static final String TEXT = """
			// 註解
			職業: 媒體
			職類別 KMC: 行銷
			職業別: 廣告
			行業別: 媒體業
			發展單位: 甲
			發展單位: 乙
			T1: 職責
			  任務: 任務
			    級別 4
			    產出: 報告
			    P1.1.1: 一二三
			      // 註解
			      | 四五六

			      |
			      ｜ 七八九
			    知識 K01、K02
			    知識 K03
			知識: 知識
			A01: 態度
			  定義: 定義
			條件: 條件
			  - 條列
			補充: 補充
			註: 註
			刪除 P1: 併入
			V4 2020/1/1: 媒體
			// 容許 overdue: 一
			// 容許 overdue: 二
			""";
	private static final ParsedStandard PARSED = Parsing.parse(TEXT);

	@ParameterizedTest(name = "{0}")
	@CsvSource({"standard,職業@2", "categories/0,KMC@3", "occupations/0,職業別@4", "industries/0,行業別@5", "duties/0,T1@8", "duties/0/tasks/0,任務@9",
			"duties/0/tasks/0/outputs/0,產出@11", "duties/0/tasks/0/indicators/0,P1.1.1@12", "duties/0/tasks/0/knowledge/1,K02@18", "knowledge/0,知識@20",
			"attitudes/0,A01@21", "prerequisites/0,條件@23", "prerequisites/0/children/0,-@24", "remarks/0,補充@25", "notes/0,註@26",
			"revisionReasons/0,P1@27", "versions/0,V4@28", "acceptances/0,// 容許 overdue: 一@29", "acceptances/1,// 容許 overdue: 二@30"})
	void objectBeginsWithItsCodeElseWithTheFirstWordOfItsLine(String path, String place) {
		assertEquals(place, show(PARSED, Place.of(ElementPath.find(PARSED.standard(), path.replace("standard", "")))));
	}

	@Test
	void placeOfAValueIsTheValue() {
		EObject task = ElementPath.find(PARSED.standard(), "duties/0/tasks/0");

		assertEquals("媒體@2", show(PARSED, Place.of(PARSED.standard(), Literals.STANDARD__NAME)));
		assertEquals("4@10", show(PARSED, Place.of(task, Literals.TASK__LEVEL_TEXT)));
		assertEquals("K03@19", show(PARSED, Place.of((EObject) task.eContents().get(4), Literals.CITATION__CODE)));
		assertEquals("乙@7", show(PARSED, Place.part(PARSED.standard(), Literals.STANDARD__DEVELOPERS, 1, 0, 1)));
		assertEquals("定義@22", show(PARSED, Place.of(ElementPath.find(PARSED.standard(), "attitudes/0"), Literals.ATTITUDE__DEFINITION)));
		assertEquals("2020/1/1@28", show(PARSED, Place.of(ElementPath.find(PARSED.standard(), "versions/0"), Literals.VERSION__DATE_TEXT)));
	}

	@Test
	void placeOfAMissingValueIsItsObject() {
		assertEquals("任務@9", show(PARSED, Place.of(ElementPath.find(PARSED.standard(), "duties/0/tasks/0"), Literals.CODED__CODE)));
		assertEquals("職業@2", show(PARSED, Place.of(PARSED.standard(), Literals.STANDARD__LEVEL_TEXT)));
		assertEquals("P1@27", show(PARSED, Place.of(ElementPath.find(PARSED.standard(), "revisionReasons/0"), Literals.REVISION_REASON__CITATION)));
	}

	/** 一二三¶四五六¶¶七八九: part of any paragraph, cut at the paragraph's end. */
	@ParameterizedTest
	@CsvSource({"0,3,一二三@12", "2,1,三@12", "1,9,二三@12", "4,2,四五@14", "5,9,五六@14", "4,3,四五六@14", "9,2,七八@17", "11,1,九@17", "11,5,九@17",
			"12,0,@17", "3,0,@14"})
	void partOfATextIsFoundInItsParagraph(int offset, int length, String place) {
		EObject indicator = ElementPath.find(PARSED.standard(), "duties/0/tasks/0/indicators/0");

		assertEquals(place, show(PARSED, Place.part(indicator, Literals.INDICATOR__TEXT, 0, offset, length)));
	}

	@Test
	void wholeTextOfSeveralParagraphsReachesFromItsFirstToItsLast() {
		EObject indicator = ElementPath.find(PARSED.standard(), "duties/0/tasks/0/indicators/0");

		Region region = new PlaceLocator(PARSED).region(Place.of(indicator, Literals.INDICATOR__TEXT));

		assertEquals(TEXT.substring(TEXT.indexOf("一二三"), TEXT.indexOf("七八九") + 3), TEXT.substring(region.offset(), region.end()));
	}

	@Test
	void lineWithoutItsParentIsThePlaceOfTheParent() {
		ParsedStandard parsed = Parsing.parse("K01: x\n產出: a\n級別 4");

		assertEquals("產出@2", show(parsed, Place.of(ElementPath.find(parsed.standard(), "duties/0"))));
		assertEquals("產出@2", show(parsed, Place.of(ElementPath.find(parsed.standard(), "duties/0/tasks/0"))));
		assertEquals("產出@2", show(parsed, Place.of(ElementPath.find(parsed.standard(), "duties/0/tasks/0"), Literals.CODED__CODE)));
	}

	@ParameterizedTest
	@CsvSource({"'// c%%職業: x%職能基準%職能基準 A',職能基準@4", "'職業: x%職能基準 A // c',A@2", "'%%散文%K01: x',K01@4"})
	void standardBeginsWithItsCodeElseItsKeywordElseItsFirstWord(String text, String place) {
		ParsedStandard parsed = Parsing.parse(text.replace('%', '\n').replace("職能基準\n職能基準 A", "職能基準"));

		assertEquals(place, show(parsed, Place.of(parsed.standard())));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n\n", "\ufeff", "// 註解", "散文"})
	void standardOfATextThatSaysNothingBeginsAtTheTop(String text) {
		ParsedStandard parsed = Parsing.parse(text);

		assertEquals(new Region(0, 0), new PlaceLocator(parsed).region(Place.of(parsed.standard())));
		assertEquals(new Region(0, 0), new PlaceLocator(parsed).region(Place.of(parsed.standard(), Literals.STANDARD__NAME)));
	}

	private static String show(ParsedStandard parsed, Place place) {
		Region region = new PlaceLocator(parsed).region(place);
		return parsed.text().substring(region.offset(), region.end()) + "@" + new LineIndex(parsed.text()).line(region.offset());
	}
}
