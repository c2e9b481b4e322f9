package guiju.importer.label;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The labels of the head, and what the value beside each is. */
public enum HeadField {
	/** 職能基準代碼. */
	CODE("職能基準代碼", "基準代碼", "代碼", "職能基準編號"),
	/** 職能基準名稱: a label before 職類 and 職業, or before the name itself. */
	NAME("職能基準名稱(擇一填寫)", "職能基準名稱", "職能基準名稱(職類/職業)", "基準名稱"),
	/** 職類, the name of a family of jobs. */
	JOB_FAMILY("職類", "職類名稱"),
	/** 職業, the name of an occupation. */
	OCCUPATION("職業", "職業名稱"),
	/** 所屬類別, above the three classifications. */
	GROUP("所屬類別", "類別", "所屬類別(擇一填寫)"),
	/** 職類別. */
	CATEGORY("職類別", "職類別名稱", "所屬職類別"),
	/** 職業別. */
	OCCUPATION_CLASS("職業別", "職業別名稱", "所屬職業別"),
	/** 行業別. */
	INDUSTRY("行業別", "行業別名稱", "所屬行業別"),
	/** 職類別代碼. */
	CATEGORY_CODE("職類別代碼"),
	/** 職業別代碼. */
	OCCUPATION_CLASS_CODE("職業別代碼"),
	/** 行業別代碼. */
	INDUSTRY_CODE("行業別代碼"),
	/** 工作描述. */
	DESCRIPTION("工作描述", "工作說明", "職務描述", "工作內容描述"),
	/** 基準級別. */
	LEVEL("基準級別", "職能基準級別", "基準等級"),
	/** 發展單位. */
	DEVELOPER("發展單位", "職能基準發展單位", "發展機構", "主管機關/發展單位"),
	/** 有效期限. */
	VALID_UNTIL("有效期限", "有效日期", "有效期間"),
	/** What older documents ask of a beginner in the head. */
	PREREQUISITE("入門水準", "入門條件");

	private static final Map<String, HeadField> BY_LABEL = new HashMap<>();
	private static final Pattern INSTRUCTION = Pattern.compile("\\((?:請?擇一填寫|[請二]?擇一|必填|選填|可?複選)\\)$");
	private static final int LONGEST = 24;

	static {
		for (HeadField field : values())
			for (String label : field.labels)
				BY_LABEL.put(label, field);
	}

	private final String[] labels;

	HeadField(String... labels) {
		this.labels = labels;
	}

	/** Returns the field that a printed label names, or null. An instruction to the author may stand in brackets behind. */
	public static HeadField of(CharSequence printed) {
		if (printed.length() > 2 * LONGEST)
			return null;
		String form = Canonical.of(printed);
		HeadField field = BY_LABEL.get(form);
		return field != null || !form.endsWith(")") ? field : BY_LABEL.get(INSTRUCTION.matcher(form).replaceFirst(""));
	}

	/** Returns where the value begins in a text that holds a label, a colon and a value; -1 where it does not. */
	public static int valueAfterColon(CharSequence printed) {
		for (int i = 1; i < printed.length() && i <= LONGEST; i++)
			if (printed.charAt(i) == ':' || printed.charAt(i) == '：')
				return of(printed.subSequence(0, i)) == null ? -1 : i + 1;
		return -1;
	}

	/** Returns the field of the code that belongs to a classification, or null. */
	public HeadField code() {
		return switch (this) {
			case CATEGORY -> CATEGORY_CODE;
			case OCCUPATION_CLASS -> OCCUPATION_CLASS_CODE;
			case INDUSTRY -> INDUSTRY_CODE;
			default -> null;
		};
	}
}
