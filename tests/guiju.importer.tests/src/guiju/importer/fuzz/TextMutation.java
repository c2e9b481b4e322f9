package guiju.importer.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a text at its structural points: lines, cells, words, characters. */
final class TextMutation {

	private static final List<String> TRAPS = List.of("\t", "\n", "\n\n", " ", "\u3000", "|", "T1", "T1.1", "T9.9 ", "O1.1.1", "04.2.1", "P1.1.1", "P1.1.12", "K01", "K1",
			"S01", "A01", "Ｋ０１", "K013D", "O2.3.13D", "：", "。", "、", "；", "【註1】", "【註", "^{", "}", "^{【註 1】}", "<p>", "</p>", "<ul>", "<li>", "<br>", "<sup>1</sup>",
			"<p", "&nbsp;", "&#55296;", "&#x110000;", "**", "\\", "職能基準", "主要職責", "職能內涵 (A=attitude 態度)", "說明與補充事項", "建議擔任此職類/職業之學歷/經歷/或能力條件：",
			"其他補充說明", "職類別", "職業", "基準級別", "版本", "第 1 頁，共 2 頁", "●", "•", "- ", "  - ", "註1：", "4級以上", "3（初）", "\u0000", "\u0001", "\u000b", "\ud842",
			"\udfb7", "𠮷", "\u202e", "\u200b", "\ufeff", "//", "// 容許 x: y", "||", "{0}", "$1", "%s", "#", "```", "---", "=====", "\"", "'", "99999999999999999999", "T99999999999.1",
			"K0000000000000001", "..", "1.", "(1)", "（一）", "一、");

	private final Random random;

	TextMutation(Random random) {
		this.random = random;
	}

	/** Returns a text with a few damages. */
	String mutate(String text) {
		String mutated = text;
		for (int left = 1 + random.nextInt(6); left > 0; left--)
			mutated = switch (random.nextInt(6)) {
				case 0 -> pieces(mutated, "(?<=\n)");
				case 1 -> pieces(mutated, "(?<=\n\n)");
				case 2 -> pieces(mutated, "(?<=\t)|(?=\t)");
				case 3 -> pieces(mutated, "(?<=[ 。：])");
				case 4 -> insert(mutated);
				default -> random.nextInt(8) == 0 ? mutated.substring(0, random.nextInt(mutated.length() + 1)) : pieces(mutated, "");
			};
		return mutated;
	}

	private String insert(String text) {
		int at = random.nextInt(text.length() + 1);
		String trap = TRAPS.get(random.nextInt(TRAPS.size()));
		return text.substring(0, at) + (random.nextInt(20) == 0 ? trap.repeat(1 + random.nextInt(400)) : trap) + text.substring(at);
	}

	private String pieces(String text, String border) {
		List<String> pieces = new ArrayList<>(List.of(text.split(border)));
		int at = random.nextInt(pieces.size());
		switch (random.nextInt(4)) {
			case 0 -> pieces.remove(at);
			case 1 -> pieces.add(random.nextInt(pieces.size() + 1), pieces.get(at));
			case 2 -> Collections.swap(pieces, at, random.nextInt(pieces.size()));
			default -> pieces.subList(at, Math.min(pieces.size(), at + 1 + random.nextInt(4))).clear();
		}
		return String.join("", pieces);
	}
}
