package guiju.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import guiju.report.Hostile;
import guiju.report.Revision;

class WordPackageTest {

	private final Map<String, byte[]> parts = parts(new DocxReport(TableHeadings.USUAL).write(Revision.comparison()));

	@Test
	void beginsWithTheListOfContentsAndHasNoTimeOfWriting() {
		assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
		assertFalse(text("docProps/core.xml").contains("created"));
		assertFalse(text("docProps/core.xml").contains("modified"));
	}

	@Test
	void namesTheTitleAndTheLanguageInItsProperties() {
		assertTrue(text("docProps/core.xml").contains("<dc:title>數位媒體企劃人員職能基準修正前後對照表</dc:title>"));
		assertTrue(text("docProps/core.xml").contains("<dc:language>zh-TW</dc:language>"));
	}

	@Test
	void usesNoStyleThatIsNotDefined() {
		Set<String> defined = found("w:styleId=\"([^\"]+)\"", text("word/styles.xml"));

		for (String part : List.of("word/document.xml", "word/footer1.xml", "word/styles.xml"))
			assertEquals(Set.of(), minus(found("<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val=\"([^\"]+)\"", text(part)), defined), part);
	}

	@Test
	void defaultsToAChineseFontAndLanguage() {
		assertTrue(text("word/styles.xml").contains("w:eastAsia=\"標楷體\""));
		assertTrue(text("word/styles.xml").contains("w:eastAsia=\"zh-TW\""));
		assertTrue(text("word/fontTable.xml").contains("DFKai-SB"));
	}

	@Test
	void formatsByStylesAlone() {
		assertEquals(Set.of("<w:rStyle"), found("<w:rPr>(<w:\\w+)", text("word/document.xml")));
		assertEquals(Set.of("<w:pStyle"), found("<w:pPr>(<w:\\w+)", text("word/document.xml")));
	}

	@Test
	void numbersItsPages() {
		assertTrue(text("word/footer1.xml").contains(" PAGE "));
		assertTrue(text("word/footer1.xml").contains(" NUMPAGES "));
	}

	@Test
	void isValidByTheSchema() throws Exception {
		assertValid(DocumentDocument.Factory.parse(stream("word/document.xml")));
		// The library's part of the schema does not know tables within styles.
		assertValid(StylesDocument.Factory.parse(text("word/styles.xml").replaceAll("(?s)<w:(tblPr|tblStylePr).*?</w:\\1>", "")));
		assertValid(FtrDocument.Factory.parse(stream("word/footer1.xml")));
	}

	@Test
	void isValidByTheSchemaWhateverTheTexts() throws Exception {
		Map<String, byte[]> hostile = parts(new DocxReport(new TableHeadings("<a>", "&", "\u0007")).write(Hostile.comparison()));

		assertValid(DocumentDocument.Factory.parse(new ByteArrayInputStream(hostile.get("word/document.xml"))));
	}

	private static void assertValid(XmlObject part) {
		List<XmlError> errors = new ArrayList<>();
		assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
	}

	private ByteArrayInputStream stream(String part) {
		return new ByteArrayInputStream(parts.get(part));
	}

	private String text(String part) {
		return new String(parts.get(part), StandardCharsets.UTF_8);
	}

	private static Set<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult result) -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> minus(Set<String> all, Set<String> some) {
		return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
	}

	private static Map<String, byte[]> parts(byte[] document) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
				parts.put(entry.getName(), zip.readAllBytes());
			}
		} catch (IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
		return parts;
	}
}
