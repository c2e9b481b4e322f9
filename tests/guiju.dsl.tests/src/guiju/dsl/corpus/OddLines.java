package guiju.dsl.corpus;

import java.util.List;
import java.util.Random;

/** Lines that published standards do not have, and lines that mean nothing. */
public final class OddLines {

	private static final List<String> PROSE = List.of("這是一行散文，沒有任何標記。", "備註：本職能基準之內容", "應包括下列各項", "K01 媒體", "T1.1 企劃", "知識 應包括下列各項", "態度",
			"http://x.y/z",
			"　　1. 第一點", "{", "技能與態度：見附件", "see note: below", "（以下空白）", "主要職責 工作任務 工作產出", "Level4 of the task",
			"一、依據", "【註1】", "*", "頁 1 / 12", "…", "\ud867\ude3d");

	private static final List<String> ODD = List.of("緣由: a", "reason: a", "緣由:", "定義: b", "定義:", "|", "| x", "||x", "｜ x", "|//", "- x", "-", "-- x",
			"--- x", "● x", "•• x", "－x", "狀態: s", "更新說明: u", "知識", "知識 K01", "知識 K", "知識 K01 // c", "知識: K01、K02", "知識：k", "知識:", "知識 應包括",
			"技能", "技能 S01,S02 S3", "技能: s", "skills S1", "級別", "級別 3（初） // c", "級別: 4", "級別: 4: x", "級別 T1.1: r", "級別 T1.1 x", "級別: T1.1: r",
			"level T1: r", "職能基準", "職能基準: KMC2431-001v4 // c", "職業", "職業:", "職業: x // y", "職類: f", "基準級別 4", "基準級別: 4級", "有效期限 2027/12/31",
			"工作描述:", "工作描述: d", "發展單位: e", "發展單位:", "行業別 K6412: n", "行業別 K6412", "行業別 K6412 // c", "行業別: n", "行業別", "行業別 A B: n",
			"職類別:", "職業別 無: n", "T1", "T1:", "T2: x", "T1.1:", "t1.1：x", "T1.1.1.1: x", "T. : x", "職責: d", "任務: t", "任務:", "04.2.1: x", "0: x",
			"Ｋ０１：x", "K1:", "k02: y", "K01媒體", "K01 媒體", "A01#x", "S01", "產出:", "指標: p", "態度: a", "A01:", "註: x", "註1: x", "註 2：y", "note 1: x",
			"註 a: x", "註 1 2: x", "說明", "說明 x", "說明:", "說明: // c", "知識定義", "版本沿革 // c", "修正說明", "刪除 P1: x", "刪除", "刪除: x", "刪除 P1 P2: x",
			"引用 T1.1 K05: x", "引用 T1.1 K05 K06: x", "引用: x", "引用 K05: x", "欄位 職業: x", "V4: x", "V4 2020/1/1: x", "V4 KMC2431-001v4 2020/1/1: x",
			"V4 KMC x: x", "V4 KMC: x", "V4", "v5 民國112年: x", "3.1: x", ":", "：", "//", "// c", "/", "// 容許 syntax: r", "// 容許 unused-knowledge: r",
			"// 容許", "// accept missing-output: r", "//容許 x", "\u3000", "", "   ", "\t", "Level 4", "KNOWLEDGE K1,K2",
			"knowledge-definitions // c", "容許 x: y",
			"T1: \u0000", "\u0000", "P1.1.1: a\u2028b", "K03: \ud800", "\ufeff", "O1.1.1: a\tb");

	private OddLines() {}

	/** Returns lines of prose, which mean nothing wherever they stand. */
	public static List<String> prose() {
		return PROSE;
	}

	/** Returns one of all odd lines, prose among them. */
	public static String any(Random random) {
		List<String> lines = random.nextInt(6) == 0 ? PROSE : ODD;
		return lines.get(random.nextInt(lines.size()));
	}
}
