package guiju.cli.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import guiju.cli.Workplace;

/** Versions of standards to compare. */
final class Versions {

	/** A small standard without a doubtful line. */
	static final String SMALL = """
			職能基準 TFB5139-901v1
			職業: 社區咖啡師
			職類別 TFB: 休閒與觀光旅遊 / 餐飲管理
			基準級別 3
			工作描述: 負責社區咖啡店之飲品製作與顧客服務。

			T1: 飲品製作
			  T1.1: 萃取咖啡
			    級別 3
			    O1.1.1: 萃取紀錄表
			    P1.1.1: 依豆種與烘焙度，設定研磨刻度、水溫與萃取時間。
			    知識 K01
			    技能 S01
			知識定義
			  K01: 咖啡豆種與烘焙
			技能定義
			  S01: 感官評估
			""";

	private Versions() {}

	/** Returns the next version of the small standard: a higher level, without a reason for it. */
	static String next() {
		return SMALL.replace("901v1", "901v2").replace("    級別 3", "    級別 4");
	}

	/** Returns the next version, with a reason for its level. */
	static String reasoned() {
		return next() + "修正說明\n  級別 T1.1: 任務複雜度提高。\n";
	}

	/** Returns another standard, with nothing in common. */
	static String other() {
		return Workplace.example("KMM2431-002v4");
	}

	/** Returns a published standard. */
	static String published() {
		return Workplace.example("KMC2431-001v4");
	}

	/** Returns the made-up version that follows it. */
	static String revised() {
		try {
			return Files.readString(Workplace.root().resolve("examples/revision/KMC2431-001v5.ocs"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
