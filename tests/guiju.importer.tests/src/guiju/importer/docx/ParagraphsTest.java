package guiju.importer.docx;

import static guiju.importer.docx.Docx.p;
import static guiju.importer.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

	private static List<String> lines(String body) {
		return Docx.of(body).lines();
	}

	private static String field(String sign) {
		return "<w:r><w:fldChar w:fldCharType=\"" + sign + "\"/></w:r>";
	}

	private static String instruction(String text) {
		return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
	}

	@Test
	void keepsBreaksTabsAndHyphens() {
		String run = "<w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:tab/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t><w:softHyphen/><w:cr/><w:t>E</w:t></w:r>";

		assertEquals(List.of("A⏎B\tC-D⏎E"), lines("<w:p>" + run + "</w:p>"));
	}

	@Test
	void keepsBlanksOnlyWhereTheFileSaysSo() {
		assertEquals(List.of("甲 乙丙"), lines("<w:p><w:r><w:t xml:space=\"preserve\">甲 </w:t></w:r><w:r><w:t> 乙\n</w:t></w:r>" + r("丙") + "</w:p>"));
	}

	@Test
	void readsContentControlsWhereverTheyStand() {
		String cell = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:tc>" + p("格") + "</w:tc></w:sdtContent></w:sdt>";
		String row = "<w:sdt><w:sdtContent><w:tr>" + cell + "</w:tr></w:sdtContent></w:sdt>";
		String run = "<w:p><w:sdt><w:sdtContent>" + r("字") + "</w:sdtContent></w:sdt></w:p>";

		assertEquals(List.of("段", "字", "| {1} 格 |"), lines("<w:sdt><w:sdtContent>" + p("段") + "</w:sdtContent></w:sdt>" + run + "<w:tbl>" + row + "</w:tbl>"));
	}

	@Test
	void readsInsertionsAndNoDeletions() {
		String body = "<w:p><w:ins>" + r("新") + "</w:ins><w:del><w:r><w:delText>舊</w:delText></w:r></w:del><w:moveFrom>" + r("移") + "</w:moveFrom><w:moveTo>"
				+ r("到") + "</w:moveTo><w:smartTag>" + r("標") + "</w:smartTag><w:hyperlink>" + r("連") + "</w:hyperlink></w:p>";

		assertEquals(List.of("新到標連"), lines(body));
	}

	@Test
	void joinsParagraphsWhoseEndIsDeleted() {
		assertEquals(List.of("前後", "下"), lines("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("前") + "</w:p>" + p("後") + p("下")));
	}

	@Test
	void leavesHiddenTextOutAlsoByItsStyle() {
		String styles = "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
				+ "<w:style w:type=\"character\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>";
		String body = "<w:p>" + r("可見") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隱藏</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"H2\"/></w:rPr><w:t>隱藏</w:t></w:r>"
				+ "<w:r><w:rPr><w:rStyle w:val=\"H2\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>顯示</w:t></w:r></w:p>";

		assertEquals(List.of("可見顯示"), Docx.of(body).with("styles", styles).lines());
	}

	@Test
	void raisesSuperscriptAlsoByItsStyle() {
		String styles = "<w:style w:type=\"character\" w:styleId=\"N\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";
		String body = "<w:p>" + r("法規") + "<w:r><w:rPr><w:rStyle w:val=\"N\"/></w:rPr><w:t>註1</w:t></w:r>"
				+ "<w:r><w:rPr><w:position w:val=\"6\"/></w:rPr><w:t>高</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>低</w:t></w:r></w:p>";

		assertEquals(List.of("法規^{註1高}低"), Docx.of(body).with("styles", styles).lines());
	}

	@Test
	void showsResultsOfFieldsAndNotTheirInstructions() {
		String inner = field("begin") + instruction("REF x") + field("separate") + r("內") + field("end");
		String body = "<w:p>" + field("begin") + instruction("IF ") + inner + instruction(" = 1") + field("separate") + r("果") + inner + field("end") + r("後")
				+ "<w:fldSimple w:instr=\"TITLE\">" + r("名") + "</w:fldSimple></w:p>";

		assertEquals(List.of("果內後名"), lines(body));
	}

	@Test
	void hidesNothingBehindAFieldThatNeverEnds() {
		assertEquals(List.of("前後", "下"), lines("<w:p>" + r("前") + field("begin") + r("後") + "</w:p>" + p("下")));
	}

	@Test
	void showsWhatFieldsWithoutResultsPrint() {
		String box = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>";
		String body = "<w:p>" + field("begin") + instruction("SYMBOL 108 \\f Wingdings") + field("end") + r("職類") + box + instruction("FORMCHECKBOX") + field("end")
				+ field("begin") + instruction("eq \\o\\ac(○,註)") + field("end") + field("begin") + instruction("MACROBUTTON X 請填寫") + field("end") + "</w:p>";

		assertEquals(List.of("●職類☒註請填寫"), lines(body));
	}

	@Test
	void readsOneOfSeveralAlternativesAndTextBoxesBehindTheirParagraph() {
		String box = "<w:txbxContent>" + p("框內") + "</w:txbxContent>";
		String body = "<w:p>" + r("段落") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
				+ "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
				+ r("續") + "</w:p>";

		assertEquals(List.of("段落續", "框內"), lines(body));
	}

	@Test
	void takesTheFallbackWhereTheChoiceHasNoText() {
		String body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("舊框")
				+ "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

		assertEquals(List.of("舊框"), lines(body));
	}

	@Test
	void readsSymbolsRubyAndFormulas() {
		String ruby = "<w:r><w:ruby><w:rubyPr/><w:rt>" + r("ㄓ") + "</w:rt><w:rubyBase>" + r("職") + "</w:rubyBase></w:ruby></w:r>";
		String math = "<m:oMath><m:r><m:t>x</m:t></m:r><m:d><m:e><m:r><m:t>y</m:t></m:r></m:e></m:d></m:oMath>";
		String body = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F06E\"/></w:r>" + ruby + math
				+ "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>l</w:t></w:r></w:p>";

		assertEquals(List.of("■職^{ㄓ}x(y)●"), lines(body));
	}
}
