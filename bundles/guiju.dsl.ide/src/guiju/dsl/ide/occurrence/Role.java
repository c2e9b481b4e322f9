package guiju.dsl.ide.occurrence;

/** What a code does where it stands. */
public enum Role {
	/** It names the element whose line it begins; for a note, its label. */
	DEFINITION,
	/** A task cites it. */
	CITATION,
	/** A text of this version refers to it: 【T1.1】, 【註1】. */
	REFERENCE,
	/** A reason refers to it. Reasons may also speak of elements that are gone, so what is not defined is no fault. */
	REASON,
	/** 級別 T1.1 or 引用 T1.1 K05 below 修正說明. */
	REVISION,
	/** 刪除 P1.2.3 below 修正說明: an element of the version before, whatever has its code now. */
	REMOVED,
	/** The history refers to it; it is a code of an older version. */
	HISTORY,
	/** It begins a line that cannot be read, or is cited in one. */
	UNREADABLE;

	/** Tells whether the code means an element of this version, so that it follows when that is renamed. */
	public boolean isOfThisVersion() {
		return this != REMOVED && this != HISTORY;
	}

	/** Tells whether the code must be defined, or else is a finding. */
	public boolean isUse() {
		return this == CITATION || this == REFERENCE;
	}
}
