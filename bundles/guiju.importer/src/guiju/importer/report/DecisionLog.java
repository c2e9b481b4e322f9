package guiju.importer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.importer.cells.Place;
import guiju.importer.conserve.Ledger;
import guiju.importer.conserve.TracedText;
import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Coded;
import guiju.model.path.ElementPath;

/** Collects the decisions of one import while the standard is still being built. */
public final class DecisionLog {

	private record Entry(int order, DecisionKind kind, Confidence confidence, boolean suspect, List<Place> places, EObject subject,
			EStructuralFeature feature, String before, String after) {}

	private final List<Entry> entries = new ArrayList<>();
	private final Ledger ledger;

	/** Takes places from a ledger. */
	public DecisionLog(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Notes a decision about a text of the source that concerns no part of the standard. */
	public void add(DecisionKind kind, Confidence confidence, TracedText source, String before, String after) {
		add(kind, confidence, false, source, null, null, before, after);
	}

	/** Notes a decision about a text of the source that became part of the standard. */
	public void add(DecisionKind kind, Confidence confidence, boolean suspect, TracedText source, EObject subject, EStructuralFeature feature,
			String before, String after) {
		add(new Entry(order(source), kind, confidence, suspect, ledger.places(source), subject, feature, before, after));
	}

	/** Notes a decision that several places of the source speak of. */
	public void add(DecisionKind kind, Confidence confidence, boolean suspect, List<TracedText> sources, EObject subject,
			EStructuralFeature feature, String before, String after) {
		Set<Place> places = new LinkedHashSet<>();
		for (TracedText source : sources)
			places.addAll(ledger.places(source));
		int order = sources.isEmpty() ? Integer.MAX_VALUE : order(sources.get(0));
		add(new Entry(order, kind, confidence, suspect, List.copyOf(places), subject, feature, before, after));
	}

	private static int order(TracedText source) {
		return source.firstOrigin() < 0 ? Integer.MAX_VALUE : source.firstOrigin();
	}

	private void add(Entry entry) {
		entries.add(entry);
	}

	/** Returns the decisions in the order of the source; those about what is missing come last. */
	public List<Decision> finish(EObject standard) {
		List<Entry> sorted = new ArrayList<>(entries);
		sorted.sort(Comparator.comparingInt(Entry::order));
		return sorted.stream().map(entry -> new Decision(entry.kind, entry.confidence, entry.suspect, entry.places, path(standard, entry.subject),
				code(entry.subject), entry.feature == null ? null : entry.feature.getName(), entry.before, entry.after)).toList();
	}

	private static String code(EObject subject) {
		return switch (subject) {
			case null -> null;
			case Coded coded when coded.getCode() != null -> coded.getCode();
			case Citation citation -> citation.getCode();
			case Classification classification -> classification.getCode();
			default -> code(subject.eContainer());
		};
	}

	/** What was left out of the standard after all has no path. */
	private static String path(EObject standard, EObject subject) {
		EObject root = subject;
		while (root != null && root.eContainer() != null)
			root = root.eContainer();
		return root == null || root != standard ? null : ElementPath.of(subject);
	}
}
