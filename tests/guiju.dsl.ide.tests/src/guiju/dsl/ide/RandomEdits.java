package guiju.dsl.ide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes texts as careless hands do. */
public final class RandomEdits {

	private static final List<String> SNIPPETS = List.of("K01", "T1.1:", "知識", "級別 9", "：", "【K77】", "【註1】", "|", "- ", "//", "// 容許 syntax: 是",
			"緣由: 改", "Ｋ０１", "S1", " ", "　", "O1.1:", "04.2.1: 甲", "指標: 乙", "V2 x 2020/1/1: 名", "臺灣台灣", "(甲）", "甲,乙", "狀態: 最新版本", "\r\n",
			"\n", "\t", "【", "】", "註", "定義: 丙", "任務: 丁", "職責: 戊");

	private RandomEdits() {}

	/** Returns a text with some lines moved, repeated or deleted. */
	public static String linesMoved(String text, Random random) {
		List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
		for (int left = 1 + random.nextInt(5); left > 0 && lines.size() > 2; left--) {
			int from = random.nextInt(lines.size());
			int to = random.nextInt(lines.size());
			switch (random.nextInt(3)) {
				case 0 -> Collections.swap(lines, from, to);
				case 1 -> lines.add(to, lines.get(from));
				default -> lines.remove(from);
			}
		}
		return String.join("\n", lines);
	}

	/** Returns a text after some keystrokes anywhere: characters gone, snippets in between, lines moved. */
	public static String mangled(String text, Random random) {
		StringBuilder mangled = new StringBuilder(random.nextInt(3) == 0 ? linesMoved(text, random) : text);
		for (int left = 1 + random.nextInt(8); left > 0; left--) {
			int at = random.nextInt(mangled.length() + 1);
			if (random.nextInt(3) == 0)
				mangled.delete(at, Math.min(mangled.length(), at + 1 + random.nextInt(6)));
			else
				mangled.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
		}
		return mangled.toString();
	}
}
