package guiju.diff.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.diff.match.Match;
import guiju.diff.match.Matching;
import guiju.model.Standard;

/**
 * Makes the new version from the old one, its matches and its changes, and from nothing else. What is matched keeps its
 * values but for those that a change gives; what was added, split or merged has all its values from its change; the paths
 * say where everything stands; citations follow what they name.
 */
public final class Patch {

	private final Elements old;
	private final Matching matching;
	private final Scaffold scaffold = new Scaffold();
	private final Map<String, ListedCitations> listed = new HashMap<>();

	private Patch(Standard old, Matching matching) {
		this.old = Elements.of(old);
		this.matching = matching;
	}

	/**
	 * Returns the new version's content; the old standard stays as it is.
	 *
	 * @throws ProofException where matches and changes do not make up one standard
	 */
	public static Standard apply(Standard old, Matching matching, List<Change> changes) {
		Patch patch = new Patch(old, matching);
		patch.place(changes);
		Standard made = patch.scaffold.raise();
		patch.keepValues();
		changes.forEach(patch::change);
		new PatchedCitations(patch.old, matching, patch.scaffold, patch.listed).write();
		return made;
	}

	private void place(List<Change> changes) {
		for (Match match : matching.matches())
			scaffold.require(match.after());
		for (Change change : changes)
			if (isWhole(change))
				change.after().forEach(located -> scaffold.require(located.path()));
	}

	private static boolean isWhole(Change change) {
		return change.is(Kind.ADDED) || change.is(Kind.REMOVED) || change.is(Kind.SPLIT) || change.is(Kind.MERGED);
	}

	/** Gives what is one in both versions the values that it had. */
	private void keepValues() {
		PatchedValues.copy(old.standard(), scaffold.at(""));
		for (Match match : matching.matches())
			if (!match.after().isEmpty() && matching.ofBefore(match.before()).size() == 1 && matching.ofAfter(match.after()).size() == 1) {
				if (old.at(match.before()) == null)
					throw new ProofException(match.before(), "no such element in the old version");
				PatchedValues.copy(old.at(match.before()).object(), scaffold.at(match.after()));
			}
	}

	private void change(Change change) {
		if (change.element() == ElementType.STANDARD) {
			PatchedHead.change((Standard) scaffold.at(""), change);
			return;
		}
		for (Located located : change.after()) {
			EObject object = scaffold.at(located.path());
			if (object == null)
				throw new ProofException(located.path(), "changed, but neither matched nor added");
			if (isWhole(change) || change.field() == null)
				PatchedValues.name(object, located);
			if (isWhole(change))
				located.values().forEach((name, value) -> PatchedValues.set(object, name, value));
			else if (change.field() != null)
				field(object, change, located);
		}
	}

	private void field(EObject object, Change change, Located located) {
		switch (change.field()) {
			case "knowledge", "skills" -> {
				listed.computeIfAbsent(located.path() + " " + change.field(), none -> new ListedCitations()).add(change, located.values().get(change.field()));
			}
			case "level" -> PatchedValues.set(object, "levelText", change.to());
			case "date" -> PatchedValues.set(object, "dateText", change.to());
			default -> PatchedValues.set(object, change.field(), change.to());
		}
	}
}
