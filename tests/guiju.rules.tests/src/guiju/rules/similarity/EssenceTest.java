package guiju.rules.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EssenceTest {

	@ParameterizedTest
	@CsvSource({"'蒐集、分析（資料）。',收集分析資料", "ｓｑｌ 應用,SQL應用", "C++ 與 C#,C++與C#", "誤差 1.5%,誤差1.5%", "1-2 級,1-2級", "1/2,1/2", "10:30,10:30", "1~2,1~2",
			"１．５,1.5", "3D-列印,3D列印", "Wi-Fi,WIFI", "1.,1", ".5,5", "1. 分析,1分析", "記錄與紀錄,紀錄與紀錄", "瞭解與理解,了解與理解", "聯繫、繫,聯絡繫", "蒐證與收集,蒐證與收集",
			"臺佈,台布", "法規【註1】【T1.1】,法規T1.1", "【註1】,''", "'',''", "解集錄繫,解集錄繫", "𠮷野,𠮷野", "a​b,AB", "［甲］〔乙〕—…·,甲乙"})
	void leavesOutWhatDoesNotMatter(String text, String essence) {
		assertEquals(essence, new Essence().read(text).toString());
	}

	@ParameterizedTest
	@CsvSource({"溝通的能力,溝通", "行銷知識,行銷", "人能力,人能力", "採購技能與技巧,採購技能", "能力,能力", "品質之管理及分析和應用,品質管理分析應用"})
	void leavesOutFunctionWordsAndOneGenericEndingOfLabels(String label, String essence) {
		assertEquals(essence, new Essence().readLabel(label).toString());
	}

	@Test
	void comparesWhatItReadLast() {
		Essence essence = new Essence();

		assertTrue(essence.read(null).isEmpty());
		assertEquals(new Essence().read("甲 乙"), essence.read("甲".repeat(500)).read("甲乙"));
		assertEquals(new Essence().read("甲 乙").hashCode(), essence.hashCode());
		assertFalse(essence.equals(new Essence().read("甲")));
	}
}
