package guiju.importer.label;

import java.util.HashMap;
import java.util.Map;

/** The columns of the version table, in their usual order. */
public enum VersionColumn {
	/** 版本. */
	VERSION("版本", "版次"),
	/** 職能基準代碼. */
	CODE("職能基準代碼", "基準代碼", "代碼"),
	/** 職能基準名稱. */
	NAME("職能基準名稱", "基準名稱", "名稱"),
	/** 狀態. */
	STATUS("狀態", "版本狀態"),
	/** 更新說明. */
	NOTE("更新說明", "修訂說明", "說明"),
	/** 發展更新日期. */
	DATE("發展更新日期", "發展/更新日期", "發展(更新)日期", "發展日期", "更新日期", "日期");

	private static final Map<String, VersionColumn> BY_LABEL = new HashMap<>();
	private static final int LONGEST = 80;

	static {
		for (VersionColumn column : values())
			for (String label : column.labels)
				BY_LABEL.put(label, column);
	}

	private final String[] labels;

	VersionColumn(String... labels) {
		this.labels = labels;
	}

	/** Returns the column that a printed header is of, or null. */
	public static VersionColumn of(CharSequence printed) {
		return printed.length() > LONGEST ? null : BY_LABEL.get(Canonical.of(printed));
	}
}
