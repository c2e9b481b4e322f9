package guiju.diff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.diff.element.ElementType;
import guiju.testing.RandomStandards;

class TextMarksTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"蒐集媒體型態、工具等應用現況。 | 蒐集媒體類型、工具等之應用現況。 | 蒐集媒體[型態]{類型}、工具等{之}應用現況。",
			"進行採購結案，並登錄媒體商合作狀況。 | 完成採購案結案，並將媒體商配合情形登載於系統。 | [進行]{完成}採購{案}結案，並[登錄]{將}媒體商[合作狀況]{配合情形登載於系統}。",
			"採購紀錄 | 採購紀錄表 | 採購紀錄{表}", "驗收表 | 驗收紀錄表 | 驗收{紀錄}表", "成效管理 | 成效管理 | 成效管理",
			"統整圖文準備進行媒體投放操作。 | 彙整完成之圖片及文案素材，以利後續廣告上架作業。 | [統整圖文準備進行媒體投放操作]{彙整完成之圖片及文案素材，以利後續廣告上架作業}。" })
	void marksWhatAnEditorWouldMark(String before, String after, String marked) {
		assertEquals(marked, show(TextMarks.of(before, after)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "依 T1.1 之 ISO 9001 辦理 | 依 T1.2 之 ISO 27001 辦理 | 依 [T1.1]{T1.2} 之 ISO [9001]{27001} 辦理",
			"法規【註1】 | 法規【註2】 | 法規[【註1】]{【註2】}", "於 10:30 前、達 1.5% 者 | 於 10:45 前、達 2.5% 者 | 於 [10:30]{10:45} 前、達 [1.5%]{2.5%} 者",
			"use Google Ads now | use Google Analytics now | use Google [Ads]{Analytics} now" })
	void wordsNumbersCodesAndMarkersStayWhole(String before, String after, String marked) {
		assertEquals(marked, show(TextMarks.of(before, after)));
	}

	@Test
	void oneSideMayBeMissing() {
		assertEquals(List.of(new Mark(Mark.Kind.INSERTED, "新")), TextMarks.of(null, "新"));
		assertEquals(List.of(new Mark(Mark.Kind.DELETED, "舊")), TextMarks.of("舊", ""));
		assertEquals(List.of(), TextMarks.of(null, null));
	}

	@Test
	void marksMakeUpBothTextsWhateverTheyAre() {
		List<String> texts = new ArrayList<>();
		RandomStandards.each(8, standard -> {
			for (EObject object : (Iterable<EObject>) standard::eAllContents)
				if (ElementType.of(object) != null && ElementType.text(object) != null)
					texts.add(ElementType.text(object));
		});
		Random random = new Random(3);
		for (int i = 0; i < 1500; i++) {
			String before = texts.get(random.nextInt(texts.size()));
			String after = random.nextInt(3) == 0 ? before.substring(random.nextInt(before.length())) : texts.get(random.nextInt(texts.size()));
			assertMakesUp(before, after);
		}
	}

	@Test
	void aRunIsNeverFollowedByOneOfItsKindAndADeletionStandsBeforeItsInsertion() {
		List<Mark> marks = TextMarks.of("依組織報銷程序，協助完成核銷作業。", "遵循公司財務規定，協助辦理費用核銷與請款事宜。");

		String kinds = marks.stream().map(mark -> mark.kind().name().substring(0, 1)).collect(Collectors.joining());

		assertTrue(kinds.matches("(E|DI?|I)*") && !kinds.contains("EE") && !kinds.contains("DD") && !kinds.contains("ID"), kinds);
	}

	@Test
	void veryLongTextsAreMarkedSentenceBySentence() {
		String before = "蒐集各項資料並彙整成冊。".repeat(300) + "甲乙丙丁。" + "提出改善建議，送交主管核定。".repeat(300);
		String after = before.replace("甲乙丙丁", "甲乙丙戊").substring(12);

		List<Mark> marks = TextMarks.of(before, after);

		assertMakesUp(before, after);
		assertTrue(marks.stream().filter(mark -> mark.kind() != Mark.Kind.EQUAL).mapToInt(mark -> mark.text().length()).sum() < 40, marks::toString);
	}

	private static void assertMakesUp(String before, String after) {
		List<Mark> marks = TextMarks.of(before, after);
		assertEquals(before, join(marks, Mark.Kind.INSERTED));
		assertEquals(after, join(marks, Mark.Kind.DELETED));
	}

	private static String join(List<Mark> marks, Mark.Kind without) {
		return marks.stream().filter(mark -> mark.kind() != without).map(Mark::text).collect(Collectors.joining());
	}

	private static String show(List<Mark> marks) {
		return marks.stream().map(mark -> switch (mark.kind()) {
			case EQUAL -> mark.text();
			case DELETED -> "[" + mark.text() + "]";
			case INSERTED -> "{" + mark.text() + "}";
		}).collect(Collectors.joining());
	}
}
