package guiju.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Published;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

class PageContentTest {

	private final HtmlReader reader = new HtmlReader();

	private String text(byte[] content) throws UnreadableSourceException {
		assertTrue(reader.recognises(content));
		return ((Paragraph) reader.read("x", content).blocks().get(0)).lines().get(0).text();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html><p>x", "\n<!-- x --><HTML>", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html/>", "<table><tr><td>a",
			"<body>x", "<div>\n\t<p>甲</p>\n\t<p>乙</p></div>", "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n--x" })
	void recognisesPages(String content) {
		assertTrue(reader.recognises(content.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "職能基準\n<p>x</p>", "<?xml version='1.0'?><model/>", "<p>甲</p>\n版本\t職能基準代碼\t名稱\nV1\tKMC\t甲\n", "a < b", "{\"html\":\"<html>\"}",
			"Subject: x\n\nMIME-Version: 1.0", "<ul>● a\n# 甲\n- 乙\n", "PK\u0003\u0004<html>" })
	void leavesOtherTextsToTheirReaders(String content) {
		assertFalse(reader.recognises(content.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void leavesExtractedTextsWithRemnantsOfTags(String code) {
		assertFalse(reader.recognises(Published.source(code).getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, big5", "x-windows-950, big5", "x-windows-950, utf-8", "x-windows-950, ''", "GB18030, gb2312", "UTF-16LE, ''" })
	void decodesWhatIsDeclaredOrCertain(String charset, String declared) throws UnreadableSourceException {
		String page = "<html><meta charset=" + declared + "><p>職能基準之工作任務與行為指標</p>";

		assertEquals("職能基準之工作任務與行為指標", text(page.getBytes(Charset.forName(charset))));
	}

	@Test
	void refusesAnEncodingThatNobodyTells() {
		byte[] content = "<html><p>\u804c\u4e1a\u6807\u51c6".getBytes(Charset.forName("GB18030"));

		assertEquals(Reason.UNKNOWN_ENCODING, assertThrows(UnreadableSourceException.class, () -> reader.read("x", content)).reason());
	}

	@Test
	void opensElementsOfXmlThatCloseThemselves() {
		assertEquals("[2=a]\nb", Shapes.of("<?xml version='1.0'?><html xmlns='x'><script src='y'/><table><tr><td/><td title='>'>a</td></tr></table><div/><p>b</p></html>"));
	}

	@Test
	void readsThePageOfASavedArchive() throws UnreadableSourceException {
		byte[] page = "<html><meta charset=big5><p>媒體企劃=1".getBytes(Charset.forName("x-windows-950"));
		StringBuilder quoted = new StringBuilder();
		for (byte b : page)
			quoted.append(b == '\n' ? "\n" : b > ' ' && b != '=' ? String.valueOf((char) b) : String.format("=%02X", b & 0xff)).append(quoted.length() % 50 == 0 ? "=\r\n" : "");
		String parts = "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b\r\nContent-Type: text/html; charset=\"big5\"\r\n"
				+ "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted + "\r\n--b--\r\n";

		assertEquals("媒體企劃=1", text(archive(parts)));
	}

	@Test
	void readsThePartThatTheArchiveNamesAsRoot() throws UnreadableSourceException {
		String parts = "--b\r\nContent-Type: text/html\r\n\r\n<p>框\r\n--b\r\nContent-ID: <r>\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
				+ Base64.getMimeEncoder().encodeToString("<html><p>甲".getBytes(StandardCharsets.UTF_8)) + "\r\n--b--";

		assertEquals("甲", text(archive(parts)));
	}

	@Test
	void refusesAnArchiveWithoutAPage() {
		byte[] content = archive("--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--");

		assertEquals(Reason.NO_TEXT, assertThrows(UnreadableSourceException.class, () -> reader.read("x", content)).reason());
	}

	private static byte[] archive(String parts) {
		return ("From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"; start=\"<r>\";\r\n\tboundary=\"b\"\r\n\r\n" + parts)
				.getBytes(StandardCharsets.UTF_8);
	}
}
