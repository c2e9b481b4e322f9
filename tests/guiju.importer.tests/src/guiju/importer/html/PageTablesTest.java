package guiju.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.Table;

class PageTablesTest {

	@Test
	void placesCellsBesideMergedOnes() {
		assertEquals("[1r2=a | 2c2=b / 2=c | 3=d]", Shapes.of("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>"));
	}

	@Test
	void leavesEmptyCellsOut() {
		assertEquals("[2=b /  / 1=c]", Shapes.of("<table><tr><td>&#32;<td>b<tr><td><td></td><tr><td>c</table>"));
	}

	@Test
	void endsSpansAsBrowsersDo() {
		assertEquals("[1r2=a | 2=b / 2=c / 1=d]", Shapes.of("<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d</table>"));
		assertEquals("[1c1000r2=a / 1001=b]", Shapes.of("<table><tr><td rowspan=65534 colspan=65534>a<tr><td>b</table>"));
		assertEquals("[1=a | 2=b]", Shapes.of("<table><tr><td colspan=0>a<td colspan=-3 rowspan=x>b</table>"));
	}

	@Test
	void doesNotCountRowsWithoutCellsWhereTheirWriterDidNot() {
		assertEquals("[1r2=a | 2=b / 2=c]", Shapes.of("<table><tr><td rowspan=2>a<td>b</tr><tr></tr><tr><td>c</tr><tr></tr></table>"));
	}

	@Test
	void ordersHeadAndFootAsShown() {
		assertEquals("標題\n[1=h / 1=b / 1=f]",
				Shapes.of("<table><tfoot><tr><td>f</tfoot><tbody><tr><td>b</tbody><thead><tr><th>h</thead><caption>標題</caption></table>"));
	}

	@Test
	void takesTablesThatArrangeThePageApart() {
		String inner = "<table><tr><td>a<td>b<tr><td>c<td>d</table>";

		assertEquals("選單\n題\n[1=a | 2=b / 1=c | 2=d]\n尾", Shapes.of("<table><tr><td>選單<td><h1>題</h1>" + inner + "尾</table>"));
	}

	@Test
	void takesFramesWithinATableApart() {
		String inner = "<table><tr><td>a<td>b</table>";

		assertEquals("[1=1 | 2=2 / 1=3 | 2=4]\n[1=a | 2=b]\n[1=5 | 2=6]",
				Shapes.of("<table><tr><td>1<td>2<tr><td>3<td>4<tr><td colspan=2>" + inner + "<tr><td>5<td>6</table>"));
	}

	@Test
	void makesLinesOfTablesWithinTheCellsOfATable() {
		String inner = "<table><tr><td><p>K01</p><td><p>甲</p><tr><td>K02<td>乙</table>";

		assertEquals("[1=T1 | 2=T1.1 | 3=4 | 4=知識 / 1=T2 | 2=T2.1 | 3=4 | 4=K01 甲¶K02 乙]",
				Shapes.of("<table><tr><td>T1<td>T1.1<td>4<td>知識<tr><td>T2<td>T2.1<td>4<td>" + inner + "</table>"));
	}

	@Test
	void laysATableBesideItsLabelIntoTheTable() {
		String inner = "<table><tr><td>職類別<td>行銷<tr><td>職業別<td>廣告</table>";

		assertEquals("[1=代碼 | 2c2=KMC / 1r2=所屬類別 | 2=職類別 | 3=行銷 / 2=職業別 | 3=廣告 / 1=級別 | 2c2=4]",
				Shapes.of("<table><tr><td>代碼<td>KMC<tr><td>所屬類別<td>" + inner + "<tr><td>級別<td>4</table>"));
	}

	@Test
	void knowsTablesMadeByStylesAndRoles() {
		assertEquals("[1=a | 2=b / 1=c]", Shapes.of("<style>.r{display:table-row} .r span{display:table-cell}</style>"
				+ "<div style='display:table'><div class=r><span>a</span><span>b</span></div><div class=r><span>c</span></div></div>"));
		assertEquals("[1=a | 2=b]", Shapes.of("<div role=table><div role=rowgroup><div role=row><b role=columnheader>a</b><b role=cell>b</b></div></div></div>"));
	}

	@Test
	void losesNothingOfATableThatIsNone() {
		assertEquals("x\na\ny", Shapes.of("<div style='display:table'>x<div style='display:table-row'>a</div>y</div>"));
		assertEquals("a\nb", Shapes.of("<div style='display:grid'><div>a</div><div>b</div></div>"));
	}

	@Test
	void readsTablesWithoutEndTags() {
		assertEquals("[1=a | 2=b / 1=c]", Shapes.of("<TABLE BORDER><TR><TD>a<TD>b<TR><TD><P>c"));
	}

	@Test
	void knowsThePlaceOfEachCell() {
		Table table = (Table) Shapes.blocks("<html><table><tr><td>x</table>\n<table><tr>\n<td>a</td>\n<td colspan=2>\nb</table>").get(1);

		assertEquals("Place[page=0, line=5, table=2, row=1, column=2]", table.rows().get(0).cells().get(1).lines().get(0).place().toString());
	}
}
