package guiju.importer.pdf.page;

import java.text.Normalizer;

/**
 * Gives glyphs the characters that their writers meant. Programs that make PDFs know of a glyph only which characters share it
 * and often name the wrong one: for 行 (U+884C) the radical ⾏ (U+2F8F), for 金 the compatibility ideograph U+F90A. The print is
 * the same, and no author types radicals, so this is an error of the format and is mended where the format is read: what comes
 * from other formats was typed as it stands and is left alone. Ligatures of Latin letters are of the same kind.
 */
final class Ideographs {

	private static final char FIRST_RADICAL = '\u2e80';
	private static final char LAST_RADICAL = '\u2fdf';

	/**
	 * The unified ideographs of the radicals U+2E80 to U+2EF3, after EquivalentUnifiedIdeograph.txt of the Unicode database. The
	 * blanks are those that have none in the basic plane.
	 */
	private static final String SUPPLEMENT = " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑彐忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛"
			+ "犭王疋罒示礻竹糹纟罓罒罒罒 羊羊羋耂肀聿肉臼艹艹艹虎衤覀西见角 讠贝 车辶辶辶阝"
			+ "钅長镸长门 阝雨青韦页风飞食食飠饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

	private Ideographs() {}

	/** Returns a text without radicals, compatibility ideographs and ligatures. */
	static String unified(String text) {
		for (int i = 0; i < text.length(); i++)
			if (isForeign(text.charAt(i)))
				return rewritten(text);
		return text;
	}

	private static String rewritten(String text) {
		StringBuilder unified = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!isForeign(c))
				unified.append(c);
			else if (c - FIRST_RADICAL < SUPPLEMENT.length() && c <= LAST_RADICAL && SUPPLEMENT.charAt(c - FIRST_RADICAL) != ' ')
				unified.append(SUPPLEMENT.charAt(c - FIRST_RADICAL));
			else
				unified.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
		}
		return unified.toString();
	}

	private static boolean isForeign(char c) {
		return c >= FIRST_RADICAL && c <= LAST_RADICAL || c >= '\uf900' && c <= '\ufaff' || c >= '\ufb00' && c <= '\ufb06';
	}
}
