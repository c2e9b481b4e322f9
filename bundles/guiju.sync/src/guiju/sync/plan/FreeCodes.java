package guiju.sync.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.model.code.ElementCode;

/** Which codes and labels nobody has, nor cites, nor speaks of; so a new element never gives an undefined code a meaning. */
public final class FreeCodes {

	private final Set<String> taken = new HashSet<>();

	/** Reads the names that a text has. */
	public FreeCodes(String text) {
		for (Occurrence each : Occurrences.of(text).all())
			taken.add(each.name());
	}

	/** Tells whether nobody has a code; of what is no code of the scheme nobody knows. */
	public boolean isFree(String code) {
		String name = Names.ofCode(code);
		return name == null || !taken.contains(name);
	}

	/** Takes a code itself if it is free, else the next one that is; what is no code stays as it is. */
	public String take(String code) {
		Optional<ElementCode> read = ElementCode.parse(code);
		if (read.isEmpty())
			return code;
		if (taken.add(read.get().print()))
			return code;
		return next(read.get());
	}

	/** Takes the first free code behind one. */
	public String next(ElementCode code) {
		for (int number = code.number() + 1;; number++) {
			List<Integer> numbers = new ArrayList<>(code.parentNumbers());
			numbers.add(number);
			String next = new ElementCode(code.letter(), numbers).print();
			if (taken.add(next))
				return next;
		}
	}

	/** Takes a note's label if it is free, else the next figure that is. */
	public String takeLabel(String label) {
		if (label == null || taken.add(Names.ofNote(label)))
			return label;
		for (int number = 1;; number++)
			if (taken.add(Names.ofNote(String.valueOf(number))))
				return String.valueOf(number);
	}
}
