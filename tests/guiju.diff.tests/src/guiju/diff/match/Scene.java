package guiju.diff.match;

import java.util.List;
import java.util.stream.Stream;

import guiju.diff.element.Elements;
import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.diff.lineage.ElementNames;
import guiju.diff.lineage.Lineage;
import guiju.model.Standard;
import guiju.testing.Parsing;

/** Two versions and how they match, shown as a reader would write it: {@code P1.1.2 = P1.2.1}. */
final class Scene {

	final Elements before;
	final Elements after;
	final Matching matching;

	private Scene(Standard before, Standard after, Lineage lineage) {
		this.before = Elements.of(before);
		this.after = Elements.of(after);
		matching = new Matcher().match(this.before, this.after, lineage);
	}

	static Scene of(String before, String after) {
		return of(before, after, "");
	}

	static Scene of(String before, String after, String lineage) {
		return new Scene(Parsing.standard(before), Parsing.standard(after), Lineage.parse(lineage));
	}

	static Scene of(Standard before, Standard after) {
		return new Scene(before, after, Lineage.EMPTY);
	}

	/** Returns the matches of a type, sorted by the new version. */
	List<String> matches(ElementType type) {
		ElementNames old = new ElementNames(before);
		ElementNames recent = new ElementNames(after);
		return matching.matches().stream().filter(match -> match.element() == type)
				.map(match -> old.of(before.at(match.before())) + " = " + recent.of(after.at(match.after()))).toList();
	}

	/** Returns the names of what was removed and added. */
	List<String> alone(ElementType type) {
		List<String> removed = before.of(type).stream().filter(entry -> matching.ofBefore(entry.path()).isEmpty()).map(entry -> "-" + name(before, entry)).toList();
		List<String> added = after.of(type).stream().filter(entry -> matching.ofAfter(entry.path()).isEmpty()).map(entry -> "+" + name(after, entry)).toList();
		return Stream.concat(removed.stream(), added.stream()).toList();
	}

	private static String name(Elements elements, Entry entry) {
		return new ElementNames(elements).of(entry);
	}

	/** Returns the match of an old element by its code. */
	Match match(String code) {
		return matching.ofBefore(new ElementNames(before).find(code).get(0).path()).get(0);
	}
}
