package guiju.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.dsl.ide.SmallFolder;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.location.Region;
import guiju.testing.Parsing;

class NavigationTest {

	private static final String TEXT = """
			職能基準 KMC2431-001v2
			T1: 甲
			  T1.1: 乙【註1】
			    P1.1.1: 依【T1.1】。
			    知識 K1、K02
			K01: 媒體 型態
			K02: 工具
			註1: 說明
			修正說明
			刪除 K01: 併入【K01】。
			V1 KMC2431-001v1: 甲
			更新說明: 已被《KMC2431-001v2》取代【K01】
			""";
	private static final FolderIndex FOLDER = new SmallFolder(TEXT,
			"職能基準 KMC2431-001v1\nT1: 甲\nT1.1: 丁\n知識 K05\nK05: 媒體型態【註2】\n註2: 另\n");

	@Test
	void goesFromACitationAReferenceAndAMarkerToTheDefinition() {
		assertEquals("K01", definition("K1、"));
		assertEquals("T1.1", definition("T1.1】"));
		assertEquals("1", definition("1】\n"));
		assertEquals("K02", definition("K02\n"));
	}

	@Test
	void leadsNowhereFromTextAndFromWhatOlderVersionsHad() {
		assertTrue(Navigation.definition(Parsing.parse(TEXT), TEXT.indexOf("工具"), FOLDER).isEmpty());
		assertTrue(Navigation.definition(Parsing.parse(TEXT), TEXT.indexOf("K01: 併入"), FOLDER).isEmpty());
	}

	@Test
	void goesToAnotherStandardOfTheFolder() {
		Target row = Navigation.definition(Parsing.parse(TEXT), TEXT.indexOf("KMC2431-001v1") + 3, FOLDER).orElseThrow();
		Target note = Navigation.definition(Parsing.parse(TEXT), TEXT.lastIndexOf("KMC2431-001v2") + 3, FOLDER).orElseThrow();

		assertEquals(Optional.of("1.ocs"), row.path());
		assertEquals(Optional.of("0.ocs"), note.path());
		assertTrue(Navigation.definition(Parsing.parse(TEXT), TEXT.indexOf("KMC2431-001v1") + 3, FolderIndex.EMPTY).isEmpty());
	}

	@Test
	void marksAllThatNamesAnElementInThisVersion() {
		assertEquals(List.of("K1", "K01", "K01"), words(Navigation.marks(Parsing.parse(TEXT), TEXT.indexOf("K1、")).stream().map(Mark::region).toList()));
		assertEquals(List.of(false, true, false), Navigation.marks(Parsing.parse(TEXT), TEXT.indexOf("K1、")).stream().map(Mark::definition).toList());
		assertEquals(List.of(), Navigation.marks(Parsing.parse(TEXT), TEXT.indexOf("工具")));
	}

	@Test
	void findsReferencesWithOrWithoutTheDefinition() {
		assertEquals(List.of("K1", "K01"), words(Navigation.references(Parsing.parse(TEXT), TEXT.indexOf("K01: 媒"), false)));
		assertEquals(List.of("T1.1", "T1.1"), words(Navigation.references(Parsing.parse(TEXT), TEXT.indexOf("T1.1"), true)));
	}

	@Test
	void findsTheSameLabelInOtherStandards() {
		List<String> places = Navigation.references(Parsing.parse(TEXT), TEXT.indexOf("K1、"), FOLDER).stream()
				.map(place -> place.standard().path() + " " + place.code()).toList();

		assertEquals(List.of("0.ocs K01", "1.ocs K05", "0.ocs T1.1", "1.ocs T1.1"), places);
	}

	private static String definition(String at) {
		Region region = Navigation.definition(Parsing.parse(TEXT), TEXT.indexOf(at), FOLDER).orElseThrow().region();
		return TEXT.substring(region.offset(), region.end());
	}

	private static List<String> words(List<Region> regions) {
		return regions.stream().map(region -> TEXT.substring(region.offset(), region.end())).toList();
	}
}
