package guiju.report.html.browser;

import guiju.diff.Comparison;
import guiju.report.Revision;

/** A standard many times as large as any that was published, and its revision. */
final class Large {

	private static final int DUTIES = 150;
	private static final int TASKS = 4;

	private Large() {}

	static Comparison comparison() {
		return Revision.compare(standard(false), standard(true));
	}

	private static String standard(boolean revised) {
		StringBuilder text = new StringBuilder("職能基準 KMC2431-001v4\n職業: 媒體企劃人員\n");
		for (int duty = 1; duty <= DUTIES; duty++) {
			text.append("T%d: 第%d種媒體之企劃\n".formatted(duty, duty * 7919));
			for (int task = 1; task <= TASKS; task++) {
				int number = duty * 104729 + task * 1299709;
				String code = duty + "." + task;
				text.append("  T%s: 規劃%d號媒體\n    級別 4\n    O%s.1: %d號企劃書\n".formatted(code, number, code, number));
				text.append("    P%s.1: 依%d號客戶需求，%s企劃書%s。\n".formatted(code, number, revised && task == 2 ? "擬定並確認" : "撰寫", number));
			}
		}
		return text.toString();
	}
}
