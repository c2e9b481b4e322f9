package guiju.sync.key;

import java.util.List;

import guiju.model.labels.DomainType;

/**
 * The key of an element whose line cannot be read for now, as while somebody types its code anew. It wakes when the same line
 * begins an element of the same type again.
 *
 * @param key the key
 * @param type what the element was
 * @param offset where its line begins
 * @param code its code, or null
 * @param label its text without what parts paragraphs, or empty
 */
public record SleepingKey(ElementKey key, DomainType type, int offset, String code, String label) {

	/** Returns those of which the line is still there, where it is now. */
	static List<SleepingKey> shifted(List<SleepingKey> keys, TextShift shift) {
		return keys.stream().map(key -> key.at(shift.lineStart(key.offset()))).filter(key -> key.offset() >= 0).toList();
	}

	SleepingKey at(int other) {
		return new SleepingKey(key, type, other, code, label);
	}
}
