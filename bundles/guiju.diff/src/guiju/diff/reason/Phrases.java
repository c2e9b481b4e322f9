package guiju.diff.reason;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.classify.Draft;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/** Drafts what a committee writes into 說明 where it gave no reason. In Chinese always, as the published table is. */
final class Phrases {

	/** Added where the phrase tells of a match that nothing but exclusion speaks for. */
	static final String BY_EXCLUSION = "（依排除法對應，請確認）";

	private Phrases() {}

	/** Returns the phrase for a change. */
	static String of(Draft draft) {
		if (draft.is(Kind.ADDED))
			return added(draft);
		if (draft.is(Kind.REMOVED))
			return draft.cause() == null ? "本項刪除" : "隨" + names(whole(draft.cause())) + "刪除";
		if (draft.is(Kind.SPLIT))
			return "由" + names(draft.before()) + "分列";
		if (draft.is(Kind.MERGED))
			return "由" + names(draft.before()) + "合併";
		if (draft.is(Kind.LEVEL_CHANGED))
			return value(draft.element() == ElementType.STANDARD ? "基準級別" : "級別", draft);
		if (draft.is(Kind.CITATION_ADDED))
			return "增列引用" + Objects.requireNonNullElse(draft.citation(), "");
		if (draft.is(Kind.CITATION_REMOVED))
			return "刪除引用" + Objects.requireNonNullElse(draft.citation(), "");
		if (draft.field() != null)
			return field(draft);
		return draft.is(Kind.RENAMED) ? "名稱修正" : pair(draft);
	}

	private static String added(Draft draft) {
		Draft cause = draft.cause();
		if (cause == null || cause.element() == ElementType.STANDARD)
			return "本項新增";
		return cause.is(Kind.REMOVED) && isUnderItself(draft) ? "由" + names(cause.before()) + "改列" : "隨" + names(whole(cause)) + "新增";
	}

	/** Returns whether the element itself was converted, not one above it. */
	private static boolean isUnderItself(Draft draft) {
		return draft.after().get(0).parent().type() == ElementType.STANDARD || draft.cause().before().get(0).type() != ElementType.TASK;
	}

	private static List<Entry> whole(Draft draft) {
		return draft.after().isEmpty() ? draft.before() : draft.after();
	}

	private static String field(Draft draft) {
		return switch (draft.field()) {
			case "knowledge", "skills" -> draft.is(Kind.REORDERED) ? "引用順序調整" : "引用寫法修正";
			case "definition" -> "定義文字修正";
			case "code" -> draft.element() == ElementType.STANDARD ? "代碼更新" : "沿革資料修正";
			case "name", "status", "date" -> "沿革資料修正";
			default -> value(Objects.requireNonNullElse(Fields.chinese(draft.field()), "欄位"), draft);
		};
	}

	private static String value(String name, Draft draft) {
		if (draft.from() == null)
			return "增列" + name;
		if (draft.to() == null)
			return "刪除" + name;
		return draft.is(Kind.LEVEL_CHANGED) && draft.from().length() + draft.to().length() <= 12
				? name + "由" + draft.from() + "調整為" + draft.to() : name + "修正";
	}

	private static String pair(Draft draft) {
		if (draft.isOnly(Kind.RENUMBERED))
			return draft.cause() == null ? "編號調整" : "編號配合調整";
		String words = draft.impact() == Impact.EDITORIAL && draft.cause() != null ? "註記配合調整" : "文字修正";
		if (draft.is(Kind.MOVED))
			return "由" + names(draft.before()) + (draft.is(Kind.REWORDED) ? "移列，並作" + words : "移列");
		if (draft.is(Kind.REORDERED))
			return draft.is(Kind.REWORDED) ? "順序調整，並作" + words : "順序調整";
		return words;
	}

	private static String names(List<Entry> entries) {
		return entries.stream().map(Phrases::name).distinct().collect(Collectors.joining("、"));
	}

	/** A code names an element best; without one its place is told by the element above. */
	private static String name(Entry entry) {
		if (entry.code() != null && !entry.code().isBlank())
			return entry.type() == ElementType.NOTE ? "註" + entry.code() : entry.code();
		return entry.parent() == null || entry.parent().parent() == null ? "原項目" : name(entry.parent());
	}
}
