package guiju.importer.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The columns of the main table, by the strings in their headers. */
public enum MainColumn {
	/** 主要職責. */
	DUTY('T', "主要職責", "工作職責", "職責", "主要工作職責", "主要職務", "MAINDUTIES", "主要職責(DUTY)"),
	/** 工作任務. */
	TASK('T', "工作任務", "任務", "工作任務(TASK)", "TASK"),
	/** 工作活動: in older documents what is a task now, and then 工作任務 is the duty. */
	ACTIVITY('T', "工作活動", "工作項目", "活動"),
	/** 工作產出. */
	OUTPUT('O', "工作產出", "產出", "工作產出(O)", "工作產出(OUTPUT)", "主要工作產出"),
	/** 行為指標. */
	INDICATOR('P', "行為指標", "指標", "行為指標(P)", "行為指標(PERFORMANCE)", "績效指標", "對應行為指標"),
	/** 職能級別. */
	LEVEL(' ', "職能級別", "級別", "職能等級", "能力級別", "職能級別(LEVEL)", "職能基準級別"),
	/** 職能內涵 (K). */
	KNOWLEDGE('K', "職能內涵(K=KNOWLEDGE知識)", "職能內涵(K=知識)", "職能內涵(知識)", "職能內涵(K)", "職能內涵(KNOWLEDGE知識)", "K=KNOWLEDGE知識",
			"(K=KNOWLEDGE知識)", "K=知識", "知識(K)", "知識", "KNOWLEDGE知識", "所需知識", "知識(KNOWLEDGE)", "職能內涵K=KNOWLEDGE知識",
			"對應知識", "職能內涵(知識K)", "知識K"),
	/** 職能內涵 (S). */
	SKILL('S', "職能內涵(S=SKILLS技能)", "職能內涵(S=SKILL技能)", "職能內涵(S=技能)", "職能內涵(技能)", "職能內涵(S)", "職能內涵(SKILLS技能)",
			"職能內涵(SKILL技能)", "S=SKILLS技能", "S=SKILL技能", "(S=SKILLS技能)", "(S=SKILL技能)", "S=技能", "技能(S)", "技能", "SKILLS技能",
			"所需技能", "技能(SKILLS)", "技能(SKILL)", "職能內涵S=SKILLS技能", "職能內涵S=SKILL技能", "對應技能", "職能內涵(技能S)", "技能S"),
	/** 職能內涵 (A) as a column of its own. */
	ATTITUDE('A', "職能內涵(A=ATTITUDE態度)", "職能內涵(A=ATTITUDES態度)", "職能內涵(A=態度)", "職能內涵(態度)", "職能內涵(A)", "A=ATTITUDE態度",
			"A=ATTITUDES態度", "(A=ATTITUDE態度)", "(A=ATTITUDES態度)", "態度(A)", "態度", "職能內涵A=ATTITUDE態度"),
	/** 職能內涵 above the columns of knowledge and skills. */
	GROUP(' ', "職能內涵", "職能內涵(KSA)", "職能內涵(K、S)", "職能內涵(知識、技能)");

	private static final Map<String, MainColumn> BY_LABEL = new HashMap<>();
	private static final Set<String> FRAGMENTS = new HashSet<>();
	private static final int LONGEST = 80;

	static {
		for (MainColumn column : values())
			for (String label : column.labels) {
				BY_LABEL.put(label, column);
				for (int i = 1; i < label.length(); i++) {
					FRAGMENTS.add(label.substring(0, i));
					FRAGMENTS.add(label.substring(i));
				}
			}
	}

	private final char letter;
	private final String[] labels;

	MainColumn(char letter, String... labels) {
		this.letter = letter;
		this.labels = labels;
	}

	/** Tells whether a header is that of a column with the codes of another: 任務代碼. */
	public static boolean isOfCodes(CharSequence header) {
		String form = header.length() > LONGEST ? "" : Canonical.of(header);
		boolean codes = form.endsWith("代碼") || form.endsWith("編號") || form.endsWith("代號");
		return codes && BY_LABEL.containsKey(form.substring(0, form.length() - 2));
	}

	/** Returns the letter that codes in this column begin with, a blank where there are none. */
	public char letter() {
		return letter;
	}

	/** Returns the word by which people know the column. */
	public String printed() {
		return switch (this) {
			case KNOWLEDGE -> "知識";
			case SKILL -> "技能";
			case ATTITUDE -> "態度";
			default -> labels[0];
		};
	}

	/** Returns the column whose codes begin with a letter, or null; of T that of the tasks. */
	public static MainColumn ofCodes(char letter) {
		return switch (letter) {
			case 'T' -> TASK;
			case 'O' -> OUTPUT;
			case 'P' -> INDICATOR;
			case 'K' -> KNOWLEDGE;
			case 'S' -> SKILL;
			case 'A' -> ATTITUDE;
			default -> null;
		};
	}

	/** Tells whether a text is a header, or the beginning or end of one whose words stand in several rows. */
	public static boolean isPartOfHeader(CharSequence printed) {
		String form = printed.length() > LONGEST ? "" : Canonical.of(printed);
		return BY_LABEL.containsKey(form) || FRAGMENTS.contains(form);
	}

	/** Returns the column that a printed header is of, or null. */
	public static MainColumn of(CharSequence printed) {
		return printed.length() > LONGEST ? null : BY_LABEL.get(Canonical.of(printed));
	}
}
