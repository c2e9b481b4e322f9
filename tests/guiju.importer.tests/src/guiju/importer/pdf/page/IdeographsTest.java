package guiju.importer.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IdeographsTest {

	@Test
	void writesRadicalsAsIdeographs() {
		assertEquals("行工長青民食骨黃", Ideographs.unified("\u2f8f\u2f2f\u2ed1\u2ed8\u2ea0\u2edd\u2ee3\u2fc8"));
	}

	@Test
	void writesCompatibilityIdeographsAsUnifiedOnes() {
		assertEquals("金更車", Ideographs.unified("\uf90a\uf901\uf902"));
	}

	@Test
	void partsLigaturesOfLatinLetters() {
		assertEquals("office", Ideographs.unified("o\ufb03ce"));
	}

	@Test
	void leavesEverythingElseAlone() {
		assertEquals("（ＡＢ）①【註1】\ufe30", Ideographs.unified("（ＡＢ）①【註1】\ufe30"));
	}
}
