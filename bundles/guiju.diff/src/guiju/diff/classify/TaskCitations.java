package guiju.diff.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.model.Citation;
import guiju.model.citation.CitationIndex;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;

/** The citations of one side, read by what they name. */
final class TaskCitations {

	/** One citation: the code as printed, the definition that it names or null, and a key that the same citation has on both sides. */
	static final class Cite {

		final String code;
		final Entry definition;
		String key;

		Cite(String code, Entry definition, String key) {
			this.code = code;
			this.definition = definition;
			this.key = key;
		}
	}

	private final boolean old;
	private final Counterparts counterparts;
	private final Elements elements;
	private final CitationIndex index;

	TaskCitations(Counterparts counterparts, boolean old) {
		this.old = old;
		this.counterparts = counterparts;
		elements = old ? counterparts.before() : counterparts.after();
		index = new CitationIndex(elements.standard());
	}

	/** Reads a list of a task. */
	List<Cite> read(List<Citation> citations) {
		List<Cite> cites = new ArrayList<>(citations.size());
		Map<String, Integer> seen = new HashMap<>();
		for (Citation citation : citations) {
			Entry definition = elements.of(index.target(citation));
			String code = Values.orNull(citation.getCode());
			String base = base(code, definition);
			int count = isGrouped(definition) ? 0 : seen.merge(base, 1, Integer::sum);
			cites.add(new Cite(code, definition, base + "#" + count));
		}
		return cites;
	}

	private String base(String code, Entry definition) {
		if (definition == null)
			return "?" + spelling(code);
		int group = group(definition);
		return group >= 0 ? "g" + group : (old ? "b" : "a") + definition.index();
	}

	/** Returns what all spellings of a code share. */
	static String spelling(String code) {
		if (code == null)
			return "";
		int key = ElementCode.key(code);
		return key >= 0 ? Integer.toString(key) : Characters.trim(code);
	}

	private int group(Entry definition) {
		return old ? counterparts.groupOfBefore(definition) : counterparts.groupOfAfter(definition);
	}

	private List<Entry> mates(Entry definition) {
		return old ? counterparts.ofBefore(definition) : counterparts.ofAfter(definition);
	}

	/** Returns whether a definition was split or merged. */
	boolean isGrouped(Entry definition) {
		if (definition == null || mates(definition).isEmpty())
			return false;
		return (old ? counterparts.only(definition) : counterparts.onlyBefore(definition)) == null;
	}

	/** Returns what the citations are expected to read like on the other side. */
	List<String> expected(List<Cite> cites) {
		return Following.codes(cites.stream().map(cite -> {
			List<Entry> mates = cite.definition == null ? List.<Entry>of() : mates(cite.definition);
			List<String> codes = mates.isEmpty() ? null : mates.stream().map(Entry::code).map(Values::orNull).toList();
			return new Following.Cited(cite.code, cite.definition == null ? null : Values.orNull(cite.definition.code()), codes,
					isGrouped(cite.definition) ? group(cite.definition) : -1);
		}).toList());
	}
}
