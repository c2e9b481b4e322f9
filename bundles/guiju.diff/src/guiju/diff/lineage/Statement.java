package guiju.diff.lineage;

import java.util.List;
import java.util.Locale;

/**
 * One decision: elements of the old version and elements of the new one, by code, or by path where a code does not tell.
 *
 * @param kind what is said about them
 * @param before the old ones; none for what was added
 * @param after the new ones; none for what was removed
 */
public record Statement(Kind kind, List<String> before, List<String> after) {

	/** What a decision says. */
	public enum Kind {
		/** Both are the same; several on one side are a split or a merge. */
		SAME("同一", "="),
		/** The two are not the same, however alike they look. */
		DIFFERENT("不同", "≠"),
		/** The old one has no successor. */
		REMOVED("刪除", ""),
		/** The new one has no predecessor. */
		ADDED("新增", ""),
		/** Which two versions all of this is about, by their codes. */
		VERSIONS("對照", "→");

		private final String chinese;
		private final String sign;

		Kind(String chinese, String sign) {
			this.chinese = chinese;
			this.sign = sign;
		}

		/** Returns the Chinese word that a line of it begins with. */
		public String chinese() {
			return chinese;
		}

		/** Returns the English word that a line of it begins with. */
		public String english() {
			return name().toLowerCase(Locale.ROOT);
		}

		String sign() {
			return sign;
		}
	}

	/** Copies the names. */
	public Statement {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** Says that an old and a new element are the same. */
	public static Statement same(String before, String after) {
		return new Statement(Kind.SAME, List.of(before), List.of(after));
	}

	/** Says that an old and a new element are not the same. */
	public static Statement different(String before, String after) {
		return new Statement(Kind.DIFFERENT, List.of(before), List.of(after));
	}

	/** Says that an old element was removed. */
	public static Statement removed(String before) {
		return new Statement(Kind.REMOVED, List.of(before), List.of());
	}

	/** Says that a new element was added. */
	public static Statement added(String after) {
		return new Statement(Kind.ADDED, List.of(), List.of(after));
	}

	/** Returns the same decision with the versions exchanged. */
	public Statement reversed() {
		Kind reversed = kind == Kind.REMOVED ? Kind.ADDED : kind == Kind.ADDED ? Kind.REMOVED : kind;
		return new Statement(reversed, after, before);
	}

	/** Returns the line of a file that says this, with Chinese or English words. */
	public String print(boolean english) {
		String comma = english ? ", " : "、";
		StringBuilder line = new StringBuilder(english ? kind.english() : kind.chinese()).append(' ').append(String.join(comma, before));
		if (!kind.sign().isEmpty())
			line.append(' ').append(kind.sign()).append(' ');
		return line.append(String.join(comma, after)).toString();
	}
}
