package guiju.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.testing.Parsing;

/** A published standard beside a made-up next version that has changed in every way a committee changes one. */
public final class Revision {

	private static final String OLD = "KMC2431-001v4";
	private static final String NEW = "KMC2431-001v5";

	private Revision() {}

	/** Returns the text of the published version. */
	public static String before() {
		try {
			return Files.readString(Path.of(System.getProperty("guiju.root", "../.."), "examples", OLD + ".ocs"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the text of the next version. */
	public static String after() {
		String text = renumbered(before());
		text = changed(text, "職能基準 " + OLD, "職能基準 " + NEW);
		text = changed(text, "職業: 媒體企劃人員", "職業: 數位媒體企劃人員");
		text = changed(text, "行業別 M7310:", "行業別 J6010: 影片及電視節目業\n行業別 M7310:");
		text = changed(text, "之媒體企劃案提案、採購與品質管控", "之媒體企劃案提案、採購、執行與成效管控");
		text = changed(text, "蒐集媒體型態、工具等應用現況及發展趨勢。", "蒐集媒體型態、社群平臺及工具等應用現況與發展趨勢。\n      緣由: 社群平臺已是主要媒體。");
		text = changed(text, "  T1.3: 規劃媒體企劃提案\n    級別 4", "  T1.3: 規劃媒體企劃提案\n    級別 5");
		text = changed(text, "    P2.1.4: 依組織報銷程序，協助完成核銷作業。\n    P2.1.5:", "    P2.1.4:");
		text = changed(text, "    P2.1.2: 依議價結果，進行採購及協助簽約作業。\n", "    P2.1.2: 依議價結果，進行採購。\n    P2.1.3: 依採購結果，應協助簽約作業。\n");
		text = changed(text, "    P2.1.3: 依組織採購規範及媒體契約", "    P2.1.4: 依組織採購規範及媒體契約");
		text = changed(text, "    P2.1.4: 進行採購結案", "    P2.1.5: 進行採購結案");
		text = changed(text, "    P2.3.4: 客戶與媒體關係維護。\n", "");
		text = changed(text, "    知識 K14、K15\n", "    知識 K15、K16\n");
		text = changed(text, "  K15: 客戶關係管理", "  K15: 客戶關係管理\n  K16: 個人資料保護與隱私【註1】");
		text = changed(text, "  S07: 媒體企劃視覺化簡報製作", "  S07: 媒體企劃視覺化簡報製作（如 Canva）");
		text = changed(text, "謹慎考量及處理所有細節，精確地檢視", "謹慎考量及處理各項細節，精確檢視");
		text = changed(text, "或具 2 年以上", "或具 3 年以上");
		text = changed(text, "智慧財產權、公平", "智慧財產權、 公平");
		text = changed(text, "版本沿革\n", "修正說明\n  刪除 P2.3.4: 與P2.3.1重複。\n  級別 T1.3: 提案須整合跨媒體資源，任務複雜度提高。\n版本沿革\n"
				+ "  V5 KMC2431-001v5 2026/12/10: 數位媒體企劃人員\n    狀態: 最新版本\n    更新說明: 增列社群平臺。\n");
		return changed(text, "    狀態: 最新版本\n    更新說明: 略", "    狀態: 歷史版本\n    更新說明: 已被《KMC2431-001v5》取代");
	}

	/** Inserts a task as T1.2, so that the one behind it moves on with all that it has. */
	private static String renumbered(String text) {
		String moved = text.replace("T1.2:", "T1.3:").replace("O1.2.1", "O1.3.1").replaceAll("P1\\.2\\.(\\d)", "P1.3.$1");
		return changed(moved, "  T1.3: 規劃媒體企劃提案", """
				  T1.2: 分析社群輿情
				    級別 4
				    O1.2.1: 社群輿情分析報告
				    P1.2.1: 運用輿情分析工具，蒐集並判讀社群討論之趨勢。
				      緣由: 依產業專家座談會意見增列。
				    P1.2.2: 依分析結果，提出媒體企劃之調整建議。
				    知識 K02、K16
				    技能 S01
				  T1.3: 規劃媒體企劃提案""".indent(2).stripTrailing());
	}

	private static String changed(String text, String old, String now) {
		if (!text.contains(old))
			throw new IllegalArgumentException(old);
		return text.replace(old, now);
	}

	/** Returns the published version with one indicator of T2.2 split; the parts stand in T2.1 and T2.3. */
	public static String splitOverTasks() {
		String text = changed(before(), "    P2.2.4: 依分析結果，檢視媒體企劃成效，並視需要提出改善建議，以提升執行成效。\n", "");
		text = changed(text, "    P2.1.5: 進行採購結案，並登錄媒體商合作狀況。\n", "    P2.1.5: 進行採購結案，並登錄媒體商合作狀況。\n    P2.1.6: 依分析結果，檢視媒體企劃成效。\n");
		return changed(text, "    P2.3.4: 客戶與媒體關係維護。\n", "    P2.3.4: 客戶與媒體關係維護。\n    P2.3.5: 視需要提出改善建議，以提升執行成效。\n");
	}

	/** Returns the published version with one knowledge made a skill, wherever it is cited. */
	public static String knowledgeAsSkill() {
		String text = changed(before(), "  K04: 財務報表概念\n", "");
		text = changed(text, "態度定義\n", "  S14: 財務報表概念\n態度定義\n");
		text = changed(text, "、K04", "");
		text = changed(text, "    技能 S01、S02、S03\n  T1.2", "    技能 S01、S02、S03、S14\n  T1.2");
		return changed(text, "S07、S08\n", "S07、S08、S14\n");
	}

	/** Returns the comparison of a pair that the comparison itself is tested with. */
	public static Comparison fixture(String name) {
		Path folder = Path.of(System.getProperty("guiju.root", "../.."), "tests/guiju.diff.tests/testdata", name);
		try {
			return compare(Files.readString(folder.resolve("old.ocs")), Files.readString(folder.resolve("new.ocs")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the comparison of both. */
	public static Comparison comparison() {
		return compare(before(), after());
	}

	/** Returns the comparison of two texts. */
	public static Comparison compare(String before, String after) {
		return new Differ().compare(side(before, "old.ocs"), side(after, "new.ocs"), Lineage.EMPTY);
	}

	private static Side side(String text, String source) {
		return Side.sound(Parsing.standard(text), source);
	}
}
