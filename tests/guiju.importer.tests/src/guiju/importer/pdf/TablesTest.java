package guiju.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TablesTest {

	private static final double[] XS = { 50, 150, 250, 350 };
	private static final double[] YS = { 100, 130, 160 };

	private static Sketch filled(Sketch sketch) {
		return sketch.text(55, 115, "甲").text(155, 115, "乙").text(255, 115, "丙").text(55, 145, "丁").text(155, 145, "戊").text(255, 145, "己");
	}

	private static final String FILLED = """
			|1:甲|2:乙|3:丙|
			|1:丁|2:戊|3:己|
			""";

	@Test
	void readsCellsBetweenStrokedLines() throws Exception {
		assertEquals(FILLED, Shown.of(filled(new Sketch().grid(XS, YS))));
	}

	@Test
	void readsCellsWhoseBordersAreFilledRectanglesInPieces() throws Exception {
		Sketch sketch = new Sketch();
		for (double y : YS)
			for (double x : new double[] { 50, 150, 250 })
				sketch.fill(x + 0.5, y, 98.5, 0.75);
		for (double x : XS)
			for (double y : new double[] { 100, 130 })
				sketch.fill(x, y + 0.5, 0.75, 29);

		assertEquals(FILLED, Shown.of(filled(sketch)));
	}

	@Test
	void takesBothLinesOfADoubledOneForOne() throws Exception {
		Sketch sketch = new Sketch().grid(XS, YS).grid(new double[] { 52, 152, 252, 352 }, new double[] { 102, 132, 162 });

		assertEquals(FILLED, Shown.of(filled(sketch)));
	}

	@Test
	void readsDashedAndDottedLines() throws Exception {
		Sketch sketch = new Sketch();
		for (double y : YS)
			for (double x = 50; x < 350; x += 6)
				sketch.fill(x, y, 3, 0.5);
		for (double x : XS)
			for (double y = 100; y < 160; y += 2)
				sketch.fill(x, y, 1, 1);

		assertEquals(FILLED, Shown.of(filled(sketch)));
	}

	@Test
	void takesAShadedHeaderForNoBorder() throws Exception {
		assertEquals(FILLED, Shown.of(filled(new Sketch().fill(50, 100, 300, 30).grid(XS, YS))));
	}

	@Test
	void mergesCellsWithoutAnEdgeBetweenThem() throws Exception {
		Sketch sketch = new Sketch().line(50, 100, 350, 100).line(150, 130, 350, 130).line(50, 160, 350, 160).line(50, 100, 50, 160).line(150, 100, 150, 160)
				.line(250, 130, 250, 160).line(350, 100, 350, 160).text(55, 130, "合").text(155, 115, "跨").text(155, 145, "左").text(255, 145, "右");

		assertEquals("""
				|1y2:合|2x2:跨|
				|2:左|3:右|
				""", Shown.of(sketch));
	}

	@Test
	void readsATableThatIsOpenAtItsSides() throws Exception {
		Sketch sketch = new Sketch();
		for (double y : YS)
			sketch.line(50, y, 350, y);

		assertEquals(FILLED, Shown.of(filled(sketch.line(150, 100, 150, 160).line(250, 100, 250, 160))));
	}

	@Test
	void countsAColumnWhoseEdgeMeetsNothingOnThisPage() throws Exception {
		Sketch sketch = new Sketch().line(50, 100, 50, 160).line(150, 100, 150, 160).line(250, 100, 250, 160).line(350, 100, 350, 160).line(150, 130, 350, 130)
				.text(155, 115, "乙").text(255, 115, "丙").text(155, 145, "戊").text(255, 145, "己");

		assertEquals("""
				|2:乙|3:丙|
				|2:戊|3:己|
				""", Shown.of(sketch));
	}

	@Test
	void readsARowThatFillsThePageBetweenVerticalLinesAlone() throws Exception {
		Sketch sketch = new Sketch();
		for (double x : XS)
			sketch.line(x, 50, x, 800);

		assertEquals("|1:甲|2:乙|3:丙|\n", Shown.of(sketch.text(55, 115, "甲").text(155, 115, "乙").text(255, 115, "丙")));
	}

	@Test
	void takesOneBoxAroundTextForNoTable() throws Exception {
		assertEquals("甲乙\n", Shown.of(new Sketch().raw("50 600 300 100 re S").text(60, 200, "甲乙")));
	}

	@Test
	void takesALineBelowAWordForNoEdge() throws Exception {
		Sketch sketch = new Sketch().grid(XS, new double[] { 100, 160 }).text(55, 115, "甲乙").line(55, 117, 75, 117).text(55, 130, "丙").text(155, 115, "丁");

		assertEquals("|1:甲乙/丙|2:丁|\n", Shown.of(sketch));
	}

	@Test
	void readsTablesWithHorizontalLinesAlone() throws Exception {
		Sketch sketch = header(new Sketch()).line(50, 80, 500, 80).line(50, 105, 500, 105).line(150, 145, 500, 145).line(50, 185, 500, 185);

		assertEquals(MAIN, Shown.of(main(sketch)));
	}

	@Test
	void readsTablesWithoutLines() throws Exception {
		assertEquals(MAIN.replace("1y2", "1").replace('/', '~'), Shown.of(main(header(new Sketch()))));
	}

	private static final String MAIN = """
			|1:主要職責|2:工作任務|3:工作產出|4:行為指標|
			|1y2:T1 企劃|2:T1.1 分析|3:O1.1.1 報告|4:P1.1.1 蒐集。/P1.1.2 確認。|
			|2:T1.2 提案|4:P1.2.1 進行。|
			""";

	private static Sketch header(Sketch sketch) {
		return sketch.text(55, 96, "主要職責").text(155, 96, "工作任務").text(255, 96, "工作產出").text(355, 96, "行為指標");
	}

	private static Sketch main(Sketch sketch) {
		return sketch.text(55, 121, "T1 企劃").text(155, 121, "T1.1 分析").text(255, 121, "O1.1.1 報告").text(355, 121, "P1.1.1 蒐集。")
				.text(355, 135, "P1.1.2 確認。").text(155, 161, "T1.2 提案").text(355, 161, "P1.2.1 進行。");
	}

	@Test
	void keepsAWordWholeThatRunsOverAnEdge() throws Exception {
		Sketch sketch = new Sketch().grid(XS, YS).text(55, 115, "KMC2431-001v4-KMC2431-001v4").text(255, 115, "丙").text(55, 145, "丁");

		assertEquals("""
				|1:KMC2431-001v4-KMC2431-001v4|3:丙|
				|1:丁|
				""", Shown.of(sketch));
	}

	@Test
	void givesTablesBelowOneAnotherWithoutVerticalLinesTheirOwnColumns() throws Exception {
		Sketch sketch = new Sketch();
		for (double y : new double[] { 100, 120, 140, 160, 180 })
			sketch.line(50, y, 500, y);
		String[] labels = { "版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明" };
		String[] values = { "V3", "RLM4321-002v3", "物流倉管人員", "最新版本", "略" };
		double[] xs = { 55, 120, 220, 320, 420 };
		for (int i = 0; i < xs.length; i++)
			sketch.text(xs[i], 114, labels[i]).text(xs[i] + (i == 4 ? 15 : 3), 134, values[i]);
		sketch.text(55, 154, "職能基準代碼").text(170, 154, "RLM4321-002v3").text(55, 174, "工作描述").text(170, 174, "負責物流作業");

		assertEquals("""
				|1:版本|2:職能基準代碼|3:職能基準名稱|4:狀態|5:更新說明|
				|1:V3|2:RLM4321-002v3|3:物流倉管人員|4:最新版本|5:略|
				|1:職能基準代碼|2:RLM4321-002v3|
				|1:工作描述|2:負責物流作業|
				""", Shown.of(sketch));
	}
}
