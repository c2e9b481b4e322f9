package guiju.dsl.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.corpus.Resources;
import guiju.model.NameKind;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionKind;
import guiju.model.Standard;
import guiju.testing.Parsing;

class PrintedValuesTest {

	@Test
	void keywordsBecomeTheirLiteralsInBothVocabularies() {
		for (String text : List.of("職類: x\n刪除: a\n級別 T1: b\n引用: c\n欄位: d", "JOB-FAMILY: x\nremoved: a\nlevel T1: b\ncitation: c\nfield: d")) {
			Standard standard = Parsing.standard(text);

			assertEquals(NameKind.JOB_FAMILY, standard.getNameKind());
			assertEquals(List.of(RevisionKind.REMOVED, RevisionKind.LEVEL, RevisionKind.CITATION, RevisionKind.METADATA),
					standard.getRevisionReasons().stream().map(reason -> reason.getKind()).toList());
		}
		assertEquals(NameKind.OCCUPATION, Parsing.standard("職業: x").getNameKind());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Paragraphs", "FAMILY_WORD", "REMOVED_WORD", "LEVEL_CHANGED_WORD", "CITATION_CHANGED_WORD", "FIELD_CHANGED_WORD"})
	void valuesAreNeverWritten(String rule) {
		IValueConverterService values = Resources.service(IValueConverterService.class);

		assertThrows(UnsupportedOperationException.class, () -> values.toString("x", "guiju.dsl.Ocs." + rule));
	}

	@Test
	void characterOfATextIsFoundInTheDocumentAndItsParagraph() {
		String text = "補充: 一二\r\n  // 註解\r\n  |\r\n  | 三𠮷\r\n";
		INode node = NodeModelUtils.findNodesForFeature(Parsing.standard(text).getRemarks().get(0), Literals.ITEM__TEXT).get(0);

		String value = Paragraphs.read(node);

		assertEquals("一二\n\n三𠮷", value);
		for (int i = 0; i < value.length(); i++)
			assertEquals(value.charAt(i) == '\n' ? '|' : value.charAt(i), text.charAt(Paragraphs.documentOffset(node, i)));
		assertEquals(text.length() - 2, Paragraphs.documentOffset(node, value.length()));
		assertEquals(text.indexOf("一二") + 2, Paragraphs.paragraphEnd(node, 1));
		assertEquals(text.length() - 2, Paragraphs.paragraphEnd(node, 4));
		assertEquals(text.length() - 2, Paragraphs.paragraphEnd(node, value.length()));
	}
}
