package guiju.importer.report;

/** What a published standard consists of; a document in which most of it is missing is none. */
public enum StandardPart {
	/** 職能基準代碼. */
	CODE("職能基準代碼", "code"),
	/** 職能基準名稱. */
	NAME("職能基準名稱", "name"),
	/** 職類別. */
	CATEGORY("職類別", "category"),
	/** 工作描述. */
	DESCRIPTION("工作描述", "description"),
	/** 基準級別. */
	LEVEL("基準級別", "level"),
	/** 主要職責 and the columns beside it. */
	MAIN_TABLE("主要職責", "main-table"),
	/** 職能內涵 (A). */
	ATTITUDES("職能內涵 (A)", "attitudes"),
	/** 說明與補充事項. */
	REMARKS("說明與補充事項", "remarks"),
	/** The version table. */
	VERSIONS("版本", "versions");

	private final String printed;
	private final String id;

	StandardPart(String printed, String id) {
		this.printed = printed;
		this.id = id;
	}

	/** Returns the words by which the part is known in print. */
	public String printed() {
		return printed;
	}

	/** Returns the stable id in JSON. */
	public String id() {
		return id;
	}
}
