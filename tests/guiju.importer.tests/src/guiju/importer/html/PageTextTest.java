package guiju.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.cells.Paragraph;

class PageTextTest {

	@Test
	void collapsesWhiteSpaceAsBrowsersDo() {
		assertEquals("甲 乙 丙\n丁", Shapes.of("<p> 甲\n\t乙 <b> 丙 </b> </p>\n <p>丁"));
	}

	@Test
	void keepsBlanksThatDoNotBreak() {
		assertEquals("甲\u00a0\u00a0乙", Shapes.of("<p>甲&nbsp;&nbsp;乙</p>"));
	}

	@Test
	void keepsWhiteSpaceWherePagesSaySo() {
		assertEquals("a  b↵c", Shapes.of("<pre>\na  b\nc</pre>"));
		assertEquals("a b↵c", Shapes.of("<p style='white-space: pre-line'>a  b\nc</p>"));
	}

	@Test
	void breaksLinesAndBlocks() {
		assertEquals("甲↵乙\n丙\n丁\n戊", Shapes.of("<h1>甲<br>乙</h1>丙<div>丁</div><br><br>戊"));
		assertEquals("甲\n乙", Shapes.of("<p>甲<br><br>乙</p>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<sup>註1</sup>", "<span style='vertical-align:super'>註1</span>", "<font size=1 style='vertical-align: 30%'>註1</font>",
			"<span style='position:relative;top:-5.0pt'>註1</span>", "<span class=n>註1</span>", "<sup><span><u>註1</u></span></sup>" })
	void findsRaisedText(String marker) {
		assertEquals("K01 法規^註1^。", Shapes.of("<style>span.n { vertical-align: super }</style><p>K01 法規" + marker + "。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<span style='display:none'>x</span>", "<span hidden>x</span>", "<span style='visibility:hidden'>x</span>", "<script>x</script>",
			"<style>x{}</style>", "<template>x</template>", "<noscript>x</noscript>", "<!-- x -->", "<img alt=x src=y>", "<i class=gone>x</i>",
			"<i id=gone>x</i>", "<b><i class=below>x</i></b>", "<span style='position:absolute;left:-9999px'>x</span>", "<input type=hidden value=x>",
			"<iframe>x</iframe>", "<object>x</object>", "<![if !x]>", "<?php x ?>", "<dialog>x</dialog>" })
	void leavesOutWhatIsNotShown(String hidden) {
		String styles = "<style>/* .no{} */ .gone, #gone, b > .below { display: none } @media print { p { display: none } }</style>";

		assertEquals("甲乙", Shapes.of(styles + "<p>甲" + hidden + "乙"));
	}

	@Test
	void showsWhatIsVisibleWithinHiddenText() {
		assertEquals("乙", Shapes.of("<p style='visibility:hidden'>甲<span style='visibility:visible'>乙</span>"));
	}

	@Test
	void showsTheValuesOfFields() {
		String fields = "<form>代碼 <input value='KMC'> <select><option>請選<option selected>行銷</select> <textarea>描述\n二</textarea> <input type=checkbox value=x>"
				+ "</form>";

		assertEquals("代碼 KMC 行銷 描述↵二", Shapes.of(fields));
	}

	@Test
	void showsDetailsThatAreClosed() {
		assertEquals("甲\n乙", Shapes.of("<details><summary>甲</summary>乙</details>"));
	}

	@Test
	void putsFeetAndNavigationIntoTheMargin() {
		assertEquals("margin 首頁\n甲\nmargin 頁 1\nmargin 版權", Shapes.of("<nav>首頁</nav><p>甲</p><div title=footer><p>頁 1</p></div><footer>版權</footer>"));
		assertEquals("甲\n乙", Shapes.of("<header>甲</header><article><footer>乙</footer></article>"));
	}

	@Test
	void readsSignsOfFontsOfSigns() {
		assertEquals("● 甲\nl 乙", Shapes.of("<p><span style='font-family:Wingdings'>l</span> 甲</p><p>l 乙"));
	}

	@Test
	void knowsTheLineOfEachParagraph() {
		Paragraph paragraph = (Paragraph) Shapes.blocks("<html>\n<p>\n  甲\n<br>\n乙</p>").get(0);

		assertEquals(3, paragraph.lines().get(0).place().line());
		assertEquals(5, paragraph.lines().get(1).place().line());
	}
}
