package guiju.sync.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.model.code.ElementCode;

/** Which codes and labels nobody has, nor cites, nor speaks of; so a new element never gives an undefined code a meaning. */
public final class FreeCodes {

	/** Names that something has, or may have once its line can be read. */
	private final Set<String> defined = new HashSet<>();
	/** All names, also those that something only speaks of. */
	private final Set<String> known = new HashSet<>();
	private final boolean returning;

	/** Reads the names that a text has. */
	public FreeCodes(String text) {
		this(text, false);
	}

	/**
	 * Reads the names that a text has.
	 *
	 * @param returning whether what takes codes was part of this text, so that a code which is only cited may be its own: what
	 *        was cut comes back under its code
	 */
	public FreeCodes(String text, boolean returning) {
		this.returning = returning;
		for (Occurrence each : Occurrences.of(text).all()) {
			known.add(each.name());
			if (each.role() == Role.DEFINITION || each.role() == Role.UNREADABLE)
				defined.add(each.name());
		}
	}

	/** Tells whether a code may be taken as it is; of what is no code of the scheme nobody knows. */
	public boolean isFree(String code) {
		return isFreeName(Names.ofCode(code));
	}

	private boolean isFreeName(String name) {
		return name == null || !(returning ? defined : known).contains(name);
	}

	private void add(String name) {
		defined.add(name);
		known.add(name);
	}

	/** Takes a code itself if it is free, else the next one that is; what is no code stays as it is. */
	public String take(String code) {
		Optional<ElementCode> read = ElementCode.parse(code);
		if (read.isEmpty())
			return code;
		if (!isFree(code))
			return next(read.get());
		add(read.get().print());
		return code;
	}

	/** Takes the first free code behind one. */
	public String next(ElementCode code) {
		for (int number = code.number() + 1;; number++) {
			List<Integer> numbers = new ArrayList<>(code.parentNumbers());
			numbers.add(number);
			String next = new ElementCode(code.letter(), numbers).print();
			if (!known.contains(next)) {
				add(next);
				return next;
			}
		}
	}

	/** Takes a note's label if it is free, else the next figure that is. */
	public String takeLabel(String label) {
		String name = Names.ofNote(label);
		if (name == null)
			return label;
		String free = label;
		for (int number = 1; free == label ? !isFreeName(name) : known.contains(Names.ofNote(free)); number++)
			free = String.valueOf(number);
		add(Names.ofNote(free));
		return free;
	}
}
