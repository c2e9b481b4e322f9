package guiju.importer.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.importer.cells.LineStart;
import guiju.importer.cells.Place;
import guiju.importer.cells.Zone;
import guiju.importer.conserve.TracedText;

class BlanksTest {

	private static Blanks habit(String document) {
		CleanLine line = new CleanLine(LineStart.PARAGRAPH, null, TracedText.added(document));
		return new Blanks(SpacingHabit.of(List.of(new CleanBlock.OfText(Zone.BODY, Place.NONE, List.of(line)))));
	}

	private static String mended(String habit, String raw, boolean prose) {
		return habit(habit).mend(TracedText.added(raw.replace('｜', Breaks.WRAP).replace('¶', Breaks.HARD)), prose).text().toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"企 劃需求分析 # 企劃需求分析",
			"追蹤專案進度， 掌控 # 追蹤專案進度，掌控",
			"報表， Google Ads # 報表，Google Ads",
			"使用 Google Ads 投放 # 使用 Google Ads 投放",
			"組織 / 客戶 # 組織 / 客戶",
			"具 2 年以上 # 具 2 年以上",
			"排程表 (cue 表)，提供 # 排程表 (cue 表)，提供",
			"協議書 (契約書) 簽 署 # 協議書 (契約書) 簽署",
			"提案書【註2】 。 # 提案書【註2】。",
			"等 SDGs 企業 # 等 SDGs 企業",
			"甲　乙 # 甲　乙",
			"Google  Ads # Google Ads"})
	void undoesBlanksWithinChineseAndKeepsTheOthers(String raw, String mended) {
		assertEquals(mended, mended("", raw, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"改｜善建議 # 改善建議",
			"Google｜Ads # Google Ads",
			"e-｜mail # e-mail",
			"組織 /｜客戶 # 組織 / 客戶",
			"組織｜/ 客戶 # 組織 / 客戶",
			"贊助商/｜合作 # 贊助商/合作",
			"贊助商｜/合作 # 贊助商/合作",
			"如 Meta (｜Facebook # 如 Meta (Facebook",
			"比價、｜議價 # 比價、議價"})
	void joinsLinesByWhatStandsBesideTheirEnds(String raw, String mended) {
		assertEquals(mended, mended("", raw, false));
	}

	@Test
	void followsTheHabitOfTheDocumentBetweenChineseAndLatin() {
		assertEquals("具 2 年", mended("具 2 年以上 3 年", "具｜2｜年", false));
		assertEquals("具2年", mended("具2年以上3年", "具｜2｜年", false));
		assertEquals("書 (含", mended("提案 (甲) 乙", "書｜(含", false));
		assertEquals("書(含", mended("提案(甲)乙", "書｜(含", false));
	}

	@Test
	void keepsParagraphsOfProseBehindWholeSentences() {
		assertEquals("一句。\n二句接續。", mended("", "一句。¶二句¶接續。", true));
		assertEquals("包含：\n甲\n1.乙", mended("", "包含：¶甲¶1.乙", true));
		assertEquals("一句。二句", mended("", "一句。¶二句", false));
	}

	@Test
	void tellsWhetherAPrintedBlankWasUndone() {
		assertTrue(habit("").mend(TracedText.added("企 劃"), false).undone());
		assertFalse(habit("").mend(TracedText.added("企" + Breaks.WRAP + "劃 A"), false).undone());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"P1.1.2評估 ROI # 評估｜ROI # 評估 ROI",
			"K01圖學 S02識圖，評估 ROI # 評估｜ROI # 評估 ROI",
			"職能內涵(K=knowledge知識)，評估 ROI # 評估｜ROI # 評估 ROI",
			"相關規範【註1】，評估 ROI # 評估｜ROI # 評估 ROI",
			"評估ROI # 評估｜ROI # 評估ROI",
			"評估 ROI # （｜ROI # （ROI",
			"評估 ROI # 產品／｜ROI # 產品／ROI"})
	void learnsTheHabitFromProseAlone(String habit, String raw, String mended) {
		assertEquals(mended, mended(habit, raw, false));
	}

	@Test
	void learnsNothingFromPageNumbers() {
		CleanLine foot = new CleanLine(LineStart.PARAGRAPH, null, TracedText.added("第1頁，總共5頁"));
		CleanLine text = new CleanLine(LineStart.PARAGRAPH, null, TracedText.added("評估 ROI"));
		SpacingHabit habit = SpacingHabit.of(List.of(new CleanBlock.OfText(Zone.MARGIN, Place.NONE, List.of(foot)), new CleanBlock.OfText(Zone.BODY, Place.NONE, List.of(text))));

		assertEquals("評估 ROI", new Blanks(habit).mend(TracedText.added("評估" + Breaks.WRAP + "ROI"), false).text().toString());
	}

	@Test
	void tellsThatALinesEndBetweenLatinLettersMightHaveCutAWord() {
		assertTrue(habit("").mend(TracedText.added("Wire" + Breaks.WRAP + "shark"), false).guessed());
		assertFalse(habit("").mend(TracedText.added("Google " + Breaks.WRAP + "Ads"), false).guessed());
		assertFalse(habit("").mend(TracedText.added("Google" + Breaks.HARD + "Ads"), false).guessed());
	}
}
