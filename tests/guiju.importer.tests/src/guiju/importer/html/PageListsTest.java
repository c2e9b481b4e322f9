package guiju.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageListsTest {

	@Test
	void nestsLists() {
		assertEquals("(•)甲\n((◦))乙\n((◦))丙\n(•)丁", Shapes.of("<ul><li>甲<ul><li>乙<li>丙</ul><li>丁</ul>"));
	}

	@Test
	void keepsTheParagraphsOfAnEntryTogether() {
		assertEquals("(•)甲¶乙↵丙\n丁", Shapes.of("<ul><li><p>甲</p><p>乙<br>丙</p></li></ul><p>丁</p>"));
	}

	@Test
	void countsOrderedLists() {
		assertEquals("(3.)甲\n(7.)乙\n(8.)丙", Shapes.of("<ol start=3><li>甲<li value=7>乙<li>丙</ol>"));
		assertEquals("(2.)甲\n(1.)乙", Shapes.of("<ol reversed><li>甲<li>乙</ol>"));
	}

	@ParameterizedTest
	@CsvSource({ "type=a start=28, ab.", "type=I start=4, IV.", "style=list-style-type:cjk-ideographic start=12, 十二、", "style=list-style:none, ''",
			"type=disc, •", "'style=\"list-style-type: ''- ''\"', -" })
	void printsMarksAsBrowsersDo(String attributes, String mark) {
		assertEquals("(" + mark + ")甲", Shapes.of("<ol " + attributes + "><li>甲</ol>"));
	}

	@Test
	void knowsTheListsOfWord() {
		String entry = "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:Wingdings'>"
				+ "<span style='mso-list:Ignore'>l<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>甲<o:p></o:p></p>";

		assertEquals("((●))甲", Shapes.of(entry));
	}

	@Test
	void knowsMarksThatFloatBesideTheirEntries() {
		assertEquals("(•.)甲", Shapes.of("<ul><li><p><span style='display:block;float:left'>•.</span>甲</p></li></ul>"));
	}

	@Test
	void laysNamesAndMeaningsOutAsATable() {
		assertEquals("[1=職業 | 2=甲 / 1r2=級別 | 2=4 / 2=5]", Shapes.of("<dl><dt>職業<dd>甲<div><dt>級別<dd>4<dd>5</div></dl>"));
	}

	@Test
	void keepsListsInCells() {
		assertEquals("[1=(•)O1.1.1 甲¶(•)O1.1.2 乙 | 2=丙]", Shapes.of("<table><tr><td><ul><li>O1.1.1 甲<li>O1.1.2 乙</ul><td>丙</table>"));
	}
}
