package guiju.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.dsl.ide.SmallFolder;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.testing.Findings;
import guiju.testing.Parsing;

class HoversTest {

	private static final String OLD = """
			職能基準 KMC2431-001v1
			T1: 甲
			  T1.1: 分析需求
			    級別 3
			    P1.1.1: 蒐集資料。
			    知識 K01、K02
			K01: 媒體型態
			K02: 媒體工具
			K03: 舊
			""";
	private static final String TEXT = """
			職能基準 KMC2431-001v2
			職類別 KMC: 行銷
			T1: 甲
			  T1.1: 新任務
			    級別 4
			    P1.1.1: 蒐集資料【K01】。
			    知識 K01
			  T1.2: 分析需求
			    級別 9
			    知識 K01、K77
			K01: 媒體型態
			K02: 媒體應用
			K03: 媒體工具
			A01: 彈性
			  定義: 調整。
			註1: 說明
			修正說明
			刪除 K03: 併入。
			""";
	private static final FolderIndex FOLDER = new SmallFolder(TEXT, OLD);

	@Test
	void showsLabelCitingTasksAndTheVersionBefore() {
		assertEquals("""
				[K01]
				LABEL K01 媒體型態
				CITED_BY cited by P1.1.1, T1.1 新任務, T1.2 分析需求
				PREVIOUS unchanged since KMC2431-001v1
				FOLDER also in 1 other standards: KMC2431-001v1
				""", hover("知識 K01\n", 3, FOLDER));
	}

	@Test
	void findsTheWordsOfTheVersionBeforeUnderAnotherCode() {
		assertEquals("[T1.2]\nLABEL T1.2 分析需求\nPREVIOUS in KMC2431-001v1 it is T1.1\n", hover("T1.2", 1, FOLDER).replaceAll("(?m)^(FINDING|HELP).*\n", ""));
		assertEquals("[K03]\nLABEL K03 媒體工具\nCITED_BY no task cites it\nPREVIOUS in KMC2431-001v1 it is K02\nFOLDER also in 1 other standards: KMC2431-001v1\n",
				hover("K03: 媒", 1, FOLDER).replaceAll("(?m)^(FINDING|HELP).*\n", ""));
	}

	@Test
	void showsTheOldWordsOfAnElementThatWasReworded() {
		assertEquals("PREVIOUS in KMC2431-001v1: K02 媒體工具\n", hover("K02: 媒體應用", 1, FOLDER).replaceAll("(?m)^(?!PREVIOUS).*\n", "")
				.replace("it is K03", ""));
	}

	@Test
	void showsWhatTheVersionBeforeHadUnderARemovedCode() {
		assertEquals("[K03]\nPREVIOUS in KMC2431-001v1: K03 舊\n", hover("K03: 併入", 1, FOLDER));
	}

	@Test
	void tellsWhatLevelsAndOfficialCodesMean() {
		assertEquals("[KMC]\nMEANING KMC 行銷與銷售 / 行銷傳播\n", hover("KMC: 行銷", 1, FolderIndex.EMPTY));
		assertEquals("[4]", hover("級別 4", 3, FolderIndex.EMPTY).split("\n")[0]);
		assertEquals("MEANING level 4: ", hover("級別 4", 3, FolderIndex.EMPTY).split("\n")[1].substring(0, 17));
	}

	@Test
	void explainsFindings() {
		assertEquals("""
				[9]
				FINDING The level “9” is not one figure from 1 to 6. Write the nearest level; what else it says can be a remark.
				HELP A level is not a number from 1 to 6. Write one of them.
				""", hover("級別 9", 3, FolderIndex.EMPTY));
		assertEquals("""
				[K77]
				FINDING Task T1.2 cites K77, which is not defined. Is it K03 媒體工具, K02 媒體應用, K01 媒體型態? Change it, or define K77.
				HELP A cited code, or a code in 【】, has no definition in this standard. Correct the code or add the definition.
				""", hover("K77", 1, FolderIndex.EMPTY));
	}

	@Test
	void showsAnAttitudeWithItsDefinitionAndANote() {
		assertEquals("[A01]\nLABEL A01 彈性\n調整。\n", hover("A01", 1, FolderIndex.EMPTY).replaceAll("(?m)^(FINDING|HELP).*\n", ""));
		assertEquals("LABEL 註1 說明", hover("註1: 說明", 1, FolderIndex.EMPTY).lines().filter(line -> line.startsWith("LABEL")).findFirst().orElse(""));
	}

	@Test
	void knowsNothingOfPlainText() {
		assertEquals("", hover("新任務", 1, FOLDER));
	}

	private static String hover(String at, int shift, FolderIndex folder) {
		Optional<Hover> hover = new Hovers(Findings.SETTINGS, folder, Locale.ENGLISH).at(Parsing.parse(TEXT), TEXT.indexOf(at) + shift, Findings.of(TEXT).all());
		StringBuilder shown = new StringBuilder();
		hover.ifPresent(each -> {
			shown.append('[').append(TEXT, each.region().offset(), each.region().end()).append("]\n");
			each.parts().forEach(part -> shown.append(part.kind()).append(' ').append(part.text()).append('\n'));
		});
		return shown.toString();
	}
}
