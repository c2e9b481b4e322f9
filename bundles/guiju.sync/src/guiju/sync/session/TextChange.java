package guiju.sync.session;

import guiju.dsl.edit.Replacement;

/**
 * A change of the text that can be taken back.
 *
 * @param offset where it begins
 * @param removed what stood there before
 * @param added what stands there after
 */
record TextChange(int offset, String removed, String added) {

	TextChange inverse() {
		return new TextChange(offset, added, removed);
	}

	Replacement replacement() {
		return new Replacement(offset, removed.length(), added);
	}
}
