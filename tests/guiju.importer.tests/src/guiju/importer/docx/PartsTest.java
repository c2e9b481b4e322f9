package guiju.importer.docx;

import static guiju.importer.docx.Docx.p;
import static guiju.importer.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.Shown;
import guiju.importer.office.Zip;

class PartsTest {

	@Test
	void readsNotesAtTheEndAndTheirNumbersWhereTheyAreCited() {
		String notes = "<w:footnote w:id=\"0\" w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r>"
				+ r(" 廣電法規。") + "</w:p></w:footnote><w:footnote w:id=\"6\">" + p("未引用") + "</w:footnote>";
		String body = "<w:p>" + r("法規") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>" + p("末");

		assertEquals(List.of("法規^{1}", "末", "^{註1}  廣電法規。"), Docx.of(body).with("footnotes", notes).lines());
	}

	@Test
	void numbersNotesAsTheSettingsSay() {
		String notes = "<w:endnote w:id=\"1\">" + p("文") + "</w:endnote>";
		String settings = "<w:endnotePr><w:numFmt w:val=\"decimalFullWidth\"/><w:numStart w:val=\"3\"/></w:endnotePr>";
		String body = "<w:p>" + r("甲") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>";

		assertEquals(List.of("甲^{３}", "^{註３} 文"), Docx.of(body).with("endnotes", notes).with("settings", settings).lines());
	}

	@Test
	void readsRunningHeadsAndFeetThatArePrintedOnce() {
		String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:headerReference w:type=\"even\" r:id=\"header2\"/><w:footerReference w:type=\"first\" r:id=\"footer2\"/>"
				+ "<w:footerReference w:type=\"default\" r:id=\"footer1\"/></w:sectPr>";
		String number = "<w:p>" + r("第 ") + "<w:fldSimple w:instr=\" PAGE \"/>" + r(" 頁") + "</w:p>";
		String first = "<w:p><w:pPr>" + section + "</w:pPr>" + r("一") + "</w:p>";

		assertEquals(List.of("margin: 頁首", "一", "二", "margin: 第 1 頁"), Docx.of(first + p("二") + section.replace("footer1", "footer1")).with("header1", p("頁首"))
				.with("header2", p("雙數頁")).with("footer1", number).with("footer2", p("首頁")).lines());
	}

	@Test
	void readsStrictDocumentsAndParts() {
		String strict = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + p("嚴格") + "</w:body></w:document>";
		String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
		String main = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
				+ "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/doc/main.xml\"/></Relationships>";
		byte[] content = new Zip().with("[Content_Types].xml", types).with("_rels/.rels", main).with("doc/main.xml", strict).bytes();

		assertTrue(new DocxReader().recognises(content));
		assertEquals(List.of("嚴格"), Shown.lines(new DocxReader(), content));
	}

	@Test
	void readsAPackageThatIsOneXmlFile() {
		String flat = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
				+ "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + p("單檔")
				+ "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>";
		byte[] content = flat.getBytes(StandardCharsets.UTF_8);

		assertTrue(new DocxReader().recognises(content));
		assertEquals(List.of("單檔"), Shown.lines(new DocxReader(), content));
	}

	@Test
	void refusesWhatStandsInOtherFiles() {
		assertEquals(Reason.EXTERNAL_REFERENCE, Shown.refusal(new DocxReader(), Docx.of("<w:altChunk r:id=\"x\"/>").zip().bytes()));
	}

	@Test
	void refusesDocumentTypesBeforeAnythingIsExpanded() {
		String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><d>&a;&b;</d>";

		assertEquals(Reason.EXTERNAL_REFERENCE, Shown.refusal(new DocxReader(), Docx.of("").zip().with("word/document.xml", bomb).bytes()));
	}

	@Test
	void refusesUnsoundAndBottomlessXml() {
		assertEquals(Reason.DAMAGED, Shown.refusal(new DocxReader(), Docx.of("<w:p>").zip().bytes()));
		assertEquals(Reason.DAMAGED, Shown.refusal(new DocxReader(), Docx.of("").zip().with("word/document.xml", "<w:x xmlns:w=\"y\"/>").bytes()));
		assertEquals(Reason.TOO_LARGE, Shown.refusal(new DocxReader(), Docx.of("<w:tbl>".repeat(20_000) + "</w:tbl>".repeat(20_000)).zip().bytes()));
		assertEquals(Reason.TOO_LARGE, Shown.refusal(new DocxReader(), Docx.of("<w:p/>".repeat(1_000_001)).zip().bytes()));
	}

	@Test
	void recognisesNothingElse() {
		assertFalse(new DocxReader().recognises("職能基準".getBytes(StandardCharsets.UTF_8)));
		assertFalse(new DocxReader().recognises(new Zip().with("xl/workbook.xml", "<x/>").bytes()));
		assertFalse(new DocxReader().recognises(new byte[0]));
	}
}
