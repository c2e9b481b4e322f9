package guiju.workspace;

import java.util.List;
import java.util.Random;

/** Small standards that have much to do with each other: few codes, few names, histories that name one another. */
final class RandomTexts {

	private static final List<String> CODES = List.of(" KMC2431-001v1", " KMC2431-001", " KMC2431-001v2", " kmc2431-001v3", " KPS2431-002v1", "",
			" KMC2431-001v12");
	private static final List<String> NAMES = List.of("媒體企劃人員", "媒體 企劃人員", "行銷人員");
	private static final List<String> DAYS = List.of("2020/01/01", "2021/02/03", "2020-01-01", "");
	private static final List<String> LABELS = List.of("溝通協調", "溝通 協調", "媒體趨勢【註1】", "法規", "專案管理");

	private final Random random;

	RandomTexts(Random random) {
		this.random = random;
	}

	/** Returns a text. */
	String next() {
		if (random.nextInt(12) == 0)
			return random.nextBoolean() ? "" : "一段話\n而已";
		StringBuilder text = new StringBuilder();
		if (random.nextInt(8) == 0)
			text.append("// 容許 duplicate-standard: 兩處發行。\n");
		line(text, "職能基準" + pick(CODES));
		line(text, "職業: " + pick(NAMES));
		line(text, "職類別 KMC: 行銷");
		line(text, "職業別 2431: 行銷");
		line(text, "T1: 企劃");
		line(text, "  T1.1: 需求分析");
		line(text, "    級別 " + (1 + random.nextInt(7)));
		line(text, "    P1.1.1: 蒐集資料。");
		line(text, "    知識 K01、K02" + (random.nextInt(4) == 0 ? "、K09" : ""));
		line(text, "    技能 S01");
		line(text, "  K01: " + pick(LABELS));
		line(text, "  K02: " + pick(LABELS));
		line(text, "  S01: " + pick(LABELS));
		line(text, "  A01: 主動積極");
		line(text, "    定義: " + pick(List.of("主動。", "積極。", "主 動。")));
		for (int rows = random.nextInt(4); rows > 0; rows--) {
			if (random.nextInt(6) == 0)
				line(text, "  // 容許 history-conflict: 已查明。");
			line(text, "  V" + rows + pick(CODES) + " " + pick(DAYS) + ": " + pick(NAMES));
		}
		return text.toString();
	}

	private void line(StringBuilder text, String line) {
		if (random.nextInt(30) > 0)
			text.append(line).append('\n');
	}

	/** Returns a text after a small change. */
	String edited(String text) {
		int at = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), at + random.nextInt(3));
		return text.substring(0, at) + pick(List.of("", "1", "\n", "甲", " ", "v2")) + text.substring(end);
	}

	private String pick(List<String> from) {
		return from.get(random.nextInt(from.size()));
	}
}
