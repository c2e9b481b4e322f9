package guiju.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class LinesTest {

	private static Sketch cell() {
		return new Sketch().grid(new double[] { 50, 130, 300 }, new double[] { 100, 200 }).text(135, 115, "旁");
	}

	@Test
	void leavesItOpenWhetherAFullLineIsBroken() throws Exception {
		assertEquals("|1:蒐集媒體型態工~具等現況|2:旁|\n", Shown.of(cell().text(55, 115, "蒐集媒體型態工").text(55, 129, "具等現況")));
	}

	@Test
	void knowsTheAuthorsBreakByWhatWouldHaveFitted() throws Exception {
		assertEquals("|1:媒體型態/工具應用|2:旁|\n", Shown.of(cell().text(55, 115, "媒體型態").text(55, 129, "工具應用")));
	}

	@Test
	void knowsThatALongWordDidNotFit() throws Exception {
		assertEquals("|1:媒體型態~advertising|2:旁|\n", Shown.of(cell().text(55, 115, "媒體型態").text(55, 129, "advertising")));
	}

	@Test
	void beginsAnEntryAtAnOutdentedLine() throws Exception {
		assertEquals("|1:媒體型態應用工~具/趨勢|2:旁|\n",
				Shown.of(cell().text(55, 115, "媒體型態應用工").text(75, 129, "具").text(55, 143, "趨勢").text(65, 190, " ")));
	}

	@Test
	void setsBlanksByGapsBetweenLatinWords() throws Exception {
		assertEquals("Google Ads\n", Shown.of(new Sketch().text(50, 100, "Google").text(84, 100, "Ads")));
	}

	@Test
	void keepsBlanksThatAreDrawnBesideChinese() throws Exception {
		assertEquals("具 2 年以上\n", Shown.of(new Sketch().text(50, 100, "具 2 年以上")));
	}

	@Test
	void takesTheSpaceThatProgramsSetBesideLatinForNoBlank() throws Exception {
		Sketch sketch = new Sketch().text(50, 80, "a b c d e f g h i j k l").text(50, 100, "使用").text(72.5, 100, "CTR").text(90, 100, "指標");

		assertEquals("a b c d e f g h i j k l\n使用CTR指標\n", Shown.of(sketch));
	}

	@Test
	void readsStretchedTextWithoutBlanks() throws Exception {
		assertEquals("負責規劃媒體ABC企劃案\n", Shown.of(new Sketch().raw("3 Tc").text(50, 100, "負責規劃媒體ABC企劃案")));
	}

	@Test
	void marksWhatIsRaised() throws Exception {
		assertEquals("廣電相關法規^{【註1】}等\n", Shown.of(new Sketch().text(50, 100, "廣電相關法規").text(110, 96, 6, "【註1】").text(131, 100, "等")));
	}

	@Test
	void raisesAMarkerWhoseFigureHasABaseLineOfItsOwn() throws Exception {
		Sketch sketch = cell().text(55, 115, "職業安全衛生相").text(55, 129, "關法規").text(85, 125, 6, "【註").text(97, 126, 6, "1").text(100, 125, 6, "】");

		assertEquals("|1:職業安全衛生相~關法規^{【註1】}|2:旁|\n", Shown.of(sketch));
	}

	@Test
	void takesTheDeclaredTextOfGlyphs() throws Exception {
		Sketch sketch = new Sketch().raw("BT /F 10 Tf 1 0 0 1 50 700 Tm <%s> Tj /Span <</ActualText <FEFFFF0F>>> BDC <%s> Tj EMC <%s> Tj ET", Sketch.hex("產品"),
				Sketch.hex("\u2215"), Sketch.hex("服務"));

		assertEquals("產品／服務\n", Shown.of(sketch));
	}

	@Test
	void setsOneDeclaredTextOnSeveralGlyphs() throws Exception {
		Sketch sketch = new Sketch().raw("BT /F 10 Tf 1 0 0 1 50 700 Tm /Span <</ActualText (office)>> BDC <%s> Tj EMC <%s> Tj ET", Sketch.hex("oFice"), Sketch.hex("軟體"));

		assertEquals("office軟體\n", Shown.of(sketch));
	}

	@Test
	void keepsWhatIsSeenWhereTheDeclaredTextIsBlankOrDoesNotFit() throws Exception {
		Sketch sketch = new Sketch().raw("/Span <</ActualText ()>> BDC").text(50, 100, "看得見").raw("EMC /P <</ActualText (x)>> BDC")
				.text(50, 130, "負責規劃組織或業主或委託商").raw("EMC");

		assertEquals("看得見\n負責規劃組織或業主或委託商\n", Shown.of(sketch));
	}

	@Test
	void readsTextOnceThatIsDrawnTwice() throws Exception {
		assertEquals("全部職能\n", Shown.of(new Sketch().text(50, 100, "全部職能").text(50.4, 100, "全部職能").text(51, 101, "全部職能")));
	}

	@Test
	void readsDoubledCharactersTwice() throws Exception {
		assertEquals("人人 all\n", Shown.of(new Sketch().text(50, 100, "人人 all")));
	}

	@Test
	void leavesOutTextWithoutInkBesideOtherText() throws Exception {
		assertEquals("見\n", Shown.of(new Sketch().text(50, 100, "見").raw("3 Tr").text(50, 200, "不見").raw("0 Tr")));
	}

	@Test
	void readsTextBehindAScan() throws Exception {
		assertEquals("辨識文字\n", Shown.of(new Sketch().raw("3 Tr").text(50, 200, "辨識文字")));
	}

	@Test
	void leavesOutTextOutsideThePage() throws Exception {
		assertEquals("內\n", Shown.of(new Sketch().text(50, 200, "內").text(700, 200, "外").text(50, -20, "上")));
	}

	@Test
	void leavesOutWhatIsClipped() throws Exception {
		assertEquals("內\n", Shown.of(new Sketch().raw("q 0 600 100 200 re W n").text(50, 200, "內").text(300, 200, "外").raw("Q")));
	}

	@Test
	void readsTurnedPages() throws Exception {
		Sketch sketch = new Sketch();
		sketch.document.getPage(0).setRotation(90);
		sketch.raw("0 1 -1 0 595.28 0 cm").raw("BT /F 10 Tf 50 400 Td <%s> Tj 0 -14 Td <%s> Tj ET", Sketch.hex("上面一行"), Sketch.hex("下面"));

		assertEquals("上面一行\n下面\n", Shown.of(sketch));
	}

	@Test
	void readsTextThatIsTurnedOnAnUprightPage() throws Exception {
		Sketch sketch = new Sketch().raw("0 1 -1 0 595.28 0 cm").raw("BT /F 10 Tf 50 400 Td <%s> Tj 0 -14 Td <%s> Tj ET", Sketch.hex("上面一行"), Sketch.hex("下面"));

		assertEquals("上面一行\n下面\n", Shown.of(sketch));
	}

	@Test
	void keepsWhatIsStampedAskewOutOfTheCells() throws Exception {
		Sketch sketch = cell().text(55, 115, "內文").raw("BT /F 30 Tf 0.7 0.7 -0.7 0.7 60 680 Tm <%s> Tj ET", Sketch.hex("草案"));

		assertEquals("|1:內文|2:旁|\n(margin) 草案\n", Shown.of(sketch).lines().sorted(Comparator.reverseOrder()).map(line -> line + "\n").collect(Collectors.joining()));
	}

	@Test
	void readsLabelsThatAreTurnedInTheirCell() throws Exception {
		Sketch sketch = cell().text(55, 115, "內文").raw("BT /F 10 Tf 0 1 -1 0 240 680 Tm <%s> Tj ET", Sketch.hex("類別"));

		assertEquals("|1:內文|2:旁¶類別|\n", Shown.of(sketch));
	}

	@Test
	void countsFromTheCornerOfTheVisiblePage() throws Exception {
		Sketch sketch = new Sketch();
		sketch.document.getPage(0).setCropBox(new PDRectangle(100, 400, 300, 300));

		assertEquals("內\n", Shown.of(sketch.text(150, 200, "內").text(50, 200, "外").text(150, 700, "下")));
	}

	@Test
	void nestsBulletsByIndentation() throws Exception {
		Sketch sketch = new Sketch().text(50, 100, "● 條件").text(70, 114, "● 大專以上").text(90, 128, "- 相關科系").text(70, 142, "● 經驗").text(50, 156, "● 其他");

		assertEquals("[●1]條件\n[●2]大專以上\n[-3]相關科系\n[●2]經驗\n[●1]其他\n", Shown.of(sketch));
	}

	@Test
	void takesSmallShapesBeforeLinesForBullets() throws Exception {
		Sketch sketch = new Sketch().text(50, 100, "具備以下條件之一者：");
		String disc = "%.2f %.2f m %.2f %.2f %.2f %.2f %.2f %.2f c %.2f %.2f %.2f %.2f %.2f %.2f c h ";
		double y = 842 - 110;
		sketch.raw(disc + "f", 60.0, y, 60.0, y + 2, 64.0, y + 2, 64.0, y, 64.0, y - 2, 60.0, y - 2, 60.0, y).text(70, 114, "大專以上");
		sketch.raw("60 728 m 64 728 l 64 732 l 60 732 l h f");
		sketch.raw("80 714 4 4 re S").text(90, 128, "相關科系").fill(60, 136, 4, 4).text(70, 142, "經驗").text(50, 156, "其他");

		assertEquals("具備以下條件之一者：\n[●1]大專以上\n[●2]相關科系\n[●1]經驗\n其他\n", Shown.of(sketch));
	}

	@Test
	void takesTheDotsOfADottedLineForNoBullets() throws Exception {
		Sketch sketch = new Sketch();
		for (double y = 90; y < 150; y += 4)
			sketch.fill(44, y, 2, 2);

		assertEquals("經驗~其他\n", Shown.of(sketch.text(50, 100, "經驗").text(50, 114, "其他")).replace('\n', '~').replaceAll("~$", "\n"));
	}

	@Test
	void goesOnWithAParagraphOverTheEndOfThePage() throws Exception {
		Sketch sketch = new Sketch().text(50, 700, "負責規劃組織或業主或委託商之媒體企劃案提").text(50, 714, "負責規劃組織或業主或委託商之媒體企劃案提");
		sketch.page();

		assertEquals("負責規劃組織或業主或委託商之媒體企劃案提~負責規劃組織或業主或委託商之媒體企劃案提~案。\n", Shown.of(sketch.text(50, 100, "案。")));
	}

	@Test
	void partsParagraphsByWiderSpace() throws Exception {
		Sketch sketch = new Sketch();
		for (int line = 0; line < 6; line++)
			sketch.text(50, 100 + 14 * line + (line > 2 ? 10 : 0), "負責規劃組織或業主或委託商");

		assertEquals("負責規劃組織或業主或委託商~負責規劃組織或業主或委託商~負責規劃組織或業主或委託商\n".repeat(2), Shown.of(sketch));
	}

	@Test
	void findsRunningHeadsAndPageNumbers() throws Exception {
		Sketch sketch = new Sketch();
		for (int page = 1; page <= 3; page++) {
			if (page > 1)
				sketch.page();
			sketch.text(250, 40, "媒體企劃人員").text(50, 200, "內文" + "甲乙丙".charAt(page - 1)).text(280, 810, "- " + page + " -");
		}

		assertEquals("""
				(margin) 媒體企劃人員
				內文甲
				(margin) - 1 -
				(margin) 媒體企劃人員
				內文乙
				(margin) - 2 -
				(margin) 媒體企劃人員
				內文丙
				(margin) - 3 -
				""", Shown.of(sketch));
	}
}
