package guiju.testing;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import guiju.model.code.Characters;

/** Draws texts that look like those of standards and hold what breaks careless writers: signs, surrogate pairs, marks. */
final class RandomTexts {

	private static final List<String> WORDS = List.of("媒體", "企劃", "需求分析", "行銷活動", "風險應變及備案計畫", "依組織政策", "蒐集",
			"臺灣", "報告", "（初）", "工具", "SEO", "Meta", "Word", "3D", "ISO 9001", "10:30", "1.5 倍", "e-mail", "é", "ß");
	private static final List<String> MARKS = List.of("、", "，", "。", "；", "：", "「引號」", "《書名》", "……", "——", "/", ":", ",",
			"【註1】", "【註1、2】", "【T1.1】", "【K01】", "【未註】", "〔〕", "％", "~");
	private static final List<String> TRAPS = List.of("<b>", "&amp;", "&", "\"", "'", "\\", "\\n", "]]>", "{0}", "${x}", "%s", "#", "--",
			"a // b", "https://example.org/?q=1", "|", "｜", "||", "- ", "緣由:", "級別 4", "K01:", "null", "//");
	private static final List<String> RARE = List.of("𠮷", "😀", "👩‍💻", "𪚥", "e\u0301", "שלום", "\u200d", "ﬁ", "㎡", "\ue000", "\u3000", " ");

	private final Random random;

	RandomTexts(Random random) {
		this.random = random;
	}

	/** Returns true in so many of a hundred draws. */
	boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	/** Returns a value in so many of a hundred draws, else null. */
	<T> T maybe(int percent, Supplier<T> value) {
		return chance(percent) ? value.get() : null;
	}

	/** Returns one of some values. */
	<T> T any(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

	/** Returns a text, now and then of several paragraphs, of which only inner ones may be empty. */
	String text() {
		StringBuilder text = new StringBuilder(paragraph());
		while (chance(15))
			text.append(chance(15) ? "\n\n" : "\n").append(paragraph());
		return text.toString();
	}

	/** Returns a text that begins with a word, so that nothing before it can swallow its first sign. */
	String plainText() {
		return any(WORDS.subList(0, 9)) + text();
	}

	/** Returns a line that begins with a word. */
	String plainLine() {
		return any(WORDS.subList(0, 9)) + paragraph();
	}

	/** Returns a line without blanks at its ends. It never begins with //, which would read as a comment. */
	private String paragraph() {
		StringBuilder line = new StringBuilder();
		for (int left = 1 + random.nextInt(7); left > 0; left--) {
			line.append(fragment());
			if (chance(10))
				line.append(' ');
		}
		String trimmed = Characters.trim(line.toString());
		return trimmed.isEmpty() || trimmed.startsWith("//") ? any(WORDS) + trimmed : trimmed;
	}

	private String fragment() {
		int kind = random.nextInt(100);
		if (kind < 60)
			return any(WORDS);
		return any(kind < 82 ? MARKS : kind < 92 ? TRAPS : RARE);
	}
}
