package guiju.importer.odt;

import static guiju.importer.odt.Odt.p;
import static guiju.importer.odt.Odt.style;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.Shown;
import guiju.importer.office.Zip;

class OdtTextTest {

	@Test
	void countsBlanksAsTheFormatDoes() {
		assertEquals(List.of("甲 乙   丙\t丁⏎戊"), Odt.of(p("  甲\n   乙 <text:s text:c=\"2\"/>丙<text:tab/>丁<text:line-break/> 戊")).lines());
	}

	@Test
	void raisesSuperscriptAndLeavesHiddenTextOut() {
		String styles = style("text", "R", "<style:text-properties style:text-position=\"33% 58%\"/>") + style("text", "H",
				"<style:text-properties text:display=\"none\"/>")
				+ style("text", "L", "<style:text-properties style:text-position=\"sub 58%\"/>");
		String body = p("法規<text:span text:style-name=\"R\">註1</text:span><text:span text:style-name=\"H\">藏</text:span><text:span text:style-name=\"L\">低</text:span>")
				+ "<text:section text:display=\"none\">" + p("藏") + "</text:section>" + p("<text:hidden-text text:is-hidden=\"true\" text:string-value=\"藏\"/>")
				+ p("<text:conditional-text text:condition=\"x\">條件</text:conditional-text>");

		assertEquals(List.of("法規^{註1}低", "條件"), Odt.of(body).with(styles).lines());
	}

	@Test
	void leavesDeletedTextAndCommentsOut() {
		String body = "<text:tracked-changes><text:changed-region><text:deletion>" + p("舊") + "</text:deletion></text:changed-region></text:tracked-changes>"
				+ p("新<text:change/><office:annotation>" + p("評語") + "</office:annotation><text:bookmark/>末");

		assertEquals(List.of("新末"), Odt.of(body).lines());
	}

	@Test
	void readsNotesAtTheEndAndFramesBehindTheirParagraph() {
		String note = "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>" + p("註文")
				+ "</text:note-body></text:note>";
		String frame = "<draw:frame><draw:text-box>" + p("框") + "</draw:text-box><draw:image/></draw:frame>";

		assertEquals(List.of("甲^{1}乙", "框", "丙", "^{註1} 註文"), Odt.of(p("甲" + note + frame + "乙") + p("丙")).lines());
	}

	@Test
	void readsRunningHeadsOfPagesThatAreUsed() {
		Odt odt = Odt.of(p("文")).withPage("<style:header>" + p("頁首") + "</style:header><style:footer>" + p("- <text:page-number>1</text:page-number> -")
				+ "</style:footer><style:header-left style:display=\"false\">" + p("雙") + "</style:header-left>");

		assertEquals(List.of("margin: 頁首", "文", "margin: - 1 -"), odt.lines());
	}

	@Test
	void readsADocumentThatIsOneXmlFile() {
		String flat = "<?xml version=\"1.0\"?><office:document " + Odt.NAMESPACES
				+ " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
				+ p("單檔") + "</office:text></office:body></office:document>";
		byte[] content = flat.getBytes(StandardCharsets.UTF_8);

		assertTrue(new OdtReader().recognises(content));
		assertEquals(List.of("單檔"), Shown.lines(new OdtReader(), content));
	}

	@Test
	void refusesDocumentsWithAPassword() {
		String manifest = "<manifest:manifest" + Odt.NAMESPACES + "><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
		Zip zip = Odt.of("").zip().with("META-INF/manifest.xml", manifest).with("content.xml", new byte[] { 1, 2, 3 });

		assertEquals(Reason.ENCRYPTED, Shown.refusal(new OdtReader(), zip.bytes()));
	}
}
