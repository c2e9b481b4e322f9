package guiju.sync.session;

import guiju.sync.key.KeyRecord;

/** A point of the history. It is the same one whenever undo or redo leads to it, so its keys hold again. */
final class State {

	private KeyRecord keys;

	KeyRecord keys() {
		return keys;
	}

	void setKeys(KeyRecord keys) {
		this.keys = keys;
	}
}
