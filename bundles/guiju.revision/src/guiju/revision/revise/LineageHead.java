package guiju.revision.revise;

/** The beginning of a lineage file, which tells what it is for; whoever never opens it loses nothing. */
final class LineageHead {

	private LineageHead() {}

	static String of(NextVersion next) {
		String before = next.oldCode() == null ? "V" + next.own() : next.oldCode();
		String now = next.code() == null ? "V" + next.number() : next.code();
		return """
				// 沿革：%1$s → %2$s
				// Guiju 會自己找出兩個版本中相同的項目；只有找錯時，才需要在這裡寫明。寫法見 docs/diff.md。
				// Guiju finds by itself what is the same in both versions. Write here only where it errs; docs/diff.md tells how.
				""".formatted(before, now);
	}
}
