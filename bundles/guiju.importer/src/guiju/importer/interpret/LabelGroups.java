package guiju.importer.interpret;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import guiju.importer.repair.Entry;

/** The codes of knowledge and skills that a document prints, and which of them each label belongs to. */
final class LabelGroups {

	private record Key(char letter, int number) {}

	private record Known(char letter, String form) {}

	private final Map<Key, LabelGroup> byCode = new LinkedHashMap<>();
	private final Map<Known, LabelGroup> byLabel = new LinkedHashMap<>();
	private final Map<Character, Integer> highest = new HashMap<>();

	/** Enters a printing of a code. */
	void add(Label label) {
		Entry entry = label.draft().entry;
		highest.merge(entry.letter(), entry.numbers().get(0), Math::max);
		byCode.computeIfAbsent(new Key(entry.letter(), entry.numbers().get(0)), key -> new LabelGroup(key.letter(), key.number())).add(label);
	}

	/** Learns which label each code has, once all printings are known. Of two codes with one label the first has it. */
	void index() {
		byLabel.clear();
		for (LabelGroup group : byCode.values())
			if (!group.winner().isEmpty())
				byLabel.putIfAbsent(new Known(group.letter, group.winner()), group);
	}

	Collection<LabelGroup> all() {
		return byCode.values();
	}

	/** Returns the code whose label a form is, or null. */
	LabelGroup byLabel(char letter, String form) {
		return byLabel.get(new Known(letter, form));
	}

	/** Returns a new code behind the last one of a letter, for a label that has none. */
	LabelGroup next(char letter, Label label) {
		int number = highest.merge(letter, 1, Integer::sum);
		LabelGroup group = new LabelGroup(letter, number);
		group.add(label);
		byCode.put(new Key(letter, number), group);
		byLabel.putIfAbsent(new Known(letter, label.form()), group);
		return group;
	}
}
