package guiju.dsl.ide.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guiju.dsl.lexing.LineLexer;

/** All codes and note labels of a text. True as long as the text does not change. */
public final class Occurrences {

	private final List<Occurrence> all;
	private final Map<String, List<Occurrence>> byName = new HashMap<>();

	private Occurrences(List<Occurrence> all) {
		this.all = List.copyOf(all);
		for (Occurrence occurrence : all)
			byName.computeIfAbsent(occurrence.name(), name -> new ArrayList<>(4)).add(occurrence);
	}

	/** Finds the occurrences in a text. */
	public static Occurrences of(String text) {
		return new Occurrences(new OccurrenceReader(text).read(LineLexer.tokens(text)));
	}

	/** Returns all of them in text order. */
	public List<Occurrence> all() {
		return all;
	}

	/** Returns those of a name in text order, whatever their spelling; none for null. */
	public List<Occurrence> named(String name) {
		return List.copyOf(byName.getOrDefault(name, List.of()));
	}

	/** Returns the definitions of a name; of several the first counts. */
	public List<Occurrence> definitions(String name) {
		return byName.getOrDefault(name, List.of()).stream().filter(each -> each.role() == Role.DEFINITION).toList();
	}

	/** Returns the occurrences of a name in one of several roles. */
	public List<Occurrence> in(String name, Role... roles) {
		List<Role> wanted = List.of(roles);
		return byName.getOrDefault(name, List.of()).stream().filter(each -> wanted.contains(each.role())).toList();
	}

	/** Returns the occurrence at an offset; between two that touch it the one that begins there. */
	public Optional<Occurrence> at(int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (all.get(middle).offset() <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low > 0 && all.get(low - 1).touches(offset) ? Optional.of(all.get(low - 1)) : Optional.empty();
	}
}
