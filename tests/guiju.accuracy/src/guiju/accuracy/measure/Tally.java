package guiju.accuracy.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import guiju.accuracy.baseline.Outcome;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.text.Similarity;
import guiju.accuracy.truth.Elements.Entry;
import guiju.accuracy.truth.Fact;
import guiju.accuracy.truth.Pair;
import guiju.accuracy.truth.Truth;
import guiju.accuracy.truth.Undecidable;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;

/** All counts of one method over many version pairs. */
public final class Tally {

	private final List<Count> perPair = new ArrayList<>();
	private final Map<ElementType, Count> matches = new EnumMap<>(ElementType.class);
	private final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
	private final Map<String, Count> sources = new TreeMap<>();
	private final Map<Scenario, ScenarioCount> scenarios = new EnumMap<>(Scenario.class);
	private final Map<Undecidable.Reason, Integer> undecidable = new EnumMap<>(Undecidable.Reason.class);
	private final Count[] stayedByLikeness = new Count[Histogram.CLASSES];
	private final Count[] movedByLikeness = new Count[Histogram.CLASSES];
	private Count total = Count.NONE;
	private Count movedAndReworded = Count.NONE;
	private Count movedAndHeavilyReworded = Count.NONE;
	private Count movedAndTraceable = Count.NONE;
	private final Map<String, Count> movedBySource = new TreeMap<>();
	private Count heavilyReworded = Count.NONE;
	private Count causes = Count.NONE;
	private Count onUndecidable = Count.NONE;

	/** Begins with nothing counted. */
	public Tally() {
		Arrays.fill(stayedByLikeness, Count.NONE);
		Arrays.fill(movedByLikeness, Count.NONE);
	}

	/** Counts what a method said about a pair. */
	public void add(VersionPair pair, Outcome outcome) {
		Truth truth = pair.truth();
		Set<Pair> same = Set.copyOf(truth.pairs());
		Count all = Count.NONE;
		for (Pair one : same)
			all = all.plus(match(pair, one, outcome.pairs().contains(one)));
		for (Pair one : outcome.pairs())
			if (!same.contains(one))
				all = all.plus(mistake(truth, one, new Count(0, 1, 0)));
		perPair.add(all);
		total = total.plus(all);
		sources.merge(pair.source(), all, Count::plus);
		facts(truth, outcome);
		truth.undecidable().reasons().forEach((reason, count) -> undecidable.merge(reason, count, Integer::sum));
		boolean perfect = all.wrong() + all.missed() == 0;
		ScenarioCount of = new ScenarioCount(1, perfect ? 1 : 0, all, lost(same, outcome), pair.edits().size(), outcome.headlines());
		scenarios.merge(pair.scenario(), of, ScenarioCount::plus);
	}

	private Count match(VersionPair pair, Pair one, boolean found) {
		Truth truth = pair.truth();
		Count count = found ? new Count(1, 0, 0) : new Count(0, 0, 1);
		Entry old = truth.before().at(one.before());
		Entry made = truth.after().at(one.after());
		if (!old.plain().equals(made.plain()) && truth.facts().contains(new Fact(Kind.REWORDED, one.type(), one.before(), one.after(), ""))) {
			boolean moved = truth.facts().contains(new Fact(Kind.MOVED, one.type(), one.before(), one.after(), ""));
			reworded(moved, Similarity.ofPlain(old.plain(), made.plain()), count);
			if (moved)
				movedBySource.merge(pair.source(), count, Count::plus);
			if (moved && !isUndecidable(truth, one))
				movedAndTraceable = movedAndTraceable.plus(count);
		}
		if (found) {
			matches.merge(one.type(), count, Count::plus);
			return count;
		}
		return mistake(truth, one, count);
	}

	private static boolean isUndecidable(Truth truth, Pair one) {
		return truth.undecidable().before().contains(one.before()) || truth.undecidable().after().contains(one.after());
	}

	private void reworded(boolean moved, double similarity, Count count) {
		Count[] byLikeness = moved ? movedByLikeness : stayedByLikeness;
		byLikeness[Histogram.place(similarity)] = byLikeness[Histogram.place(similarity)].plus(count);
		boolean heavily = similarity <= Similarity.HEAVY;
		movedAndReworded = moved ? movedAndReworded.plus(count) : movedAndReworded;
		movedAndHeavilyReworded = moved && heavily ? movedAndHeavilyReworded.plus(count) : movedAndHeavilyReworded;
		heavilyReworded = heavily ? heavilyReworded.plus(count) : heavilyReworded;
	}

	private Count mistake(Truth truth, Pair one, Count count) {
		matches.merge(one.type(), count, Count::plus);
		if (isUndecidable(truth, one))
			onUndecidable = onUndecidable.plus(count);
		return count;
	}

	private void facts(Truth truth, Outcome outcome) {
		for (Fact fact : truth.facts())
			kinds.merge(fact.kind(), outcome.facts().contains(fact) ? new Count(1, 0, 0) : new Count(0, 0, 1), Count::plus);
		for (Fact fact : outcome.facts())
			if (!truth.facts().contains(fact) && !isUncertain(fact, truth))
				kinds.merge(fact.kind(), new Count(0, 1, 0), Count::plus);
		truth.causes().forEach((effect, cause) -> {
			if (outcome.facts().contains(effect) && outcome.facts().contains(cause)) {
				boolean known = outcome.causes().getOrDefault(effect, Set.of()).contains(cause);
				causes = causes.plus(known ? new Count(1, 0, 0) : new Count(0, 0, 1));
			}
		});
	}

	/** Says whether the truth does not tell: citations, levels and the order of details of split and merged tasks, codes in reordered lists. */
	private static boolean isUncertain(Fact fact, Truth truth) {
		return switch (fact.kind()) {
			case RENUMBERED -> truth.facts().contains(new Fact(Kind.REORDERED, fact.type(), fact.before(), fact.after(), "#1")) || isOfGroup(fact, truth);
			case REORDERED, CITATION_ADDED, CITATION_REMOVED, LEVEL_CHANGED -> isOfGroup(fact, truth);
			default -> false;
		};
	}

	private static boolean isOfGroup(Fact fact, Truth truth) {
		return truth.facts().stream().anyMatch(group -> (group.kind() == Kind.SPLIT || group.kind() == Kind.MERGED)
				&& (holds(group.before(), fact.before()) || holds(group.after(), fact.after())));
	}

	private static boolean holds(String group, String path) {
		return !path.isEmpty() && List.of(group.split(" ")).contains(path);
	}

	/** Counts elements that are in both versions and were said to be added or removed. */
	private static int lost(Set<Pair> same, Outcome outcome) {
		int lost = 0;
		for (Pair one : same) {
			lost += outcome.facts().contains(new Fact(Kind.REMOVED, one.type(), one.before(), "", "")) ? 1 : 0;
			lost += outcome.facts().contains(new Fact(Kind.ADDED, one.type(), "", one.after(), "")) ? 1 : 0;
		}
		return lost;
	}

	/** Returns the count of matches over all elements. */
	public Count total() {
		return total;
	}

	/** Returns the counts of matches of each pair, in order. */
	public List<Count> perPair() {
		return Collections.unmodifiableList(perPair);
	}

	/** Returns the counts of matches by element. */
	public Map<ElementType, Count> matches() {
		return Collections.unmodifiableMap(matches);
	}

	/** Returns the counts of what happened by kind. */
	public Map<Kind, Count> kinds() {
		return Collections.unmodifiableMap(kinds);
	}

	/** Returns the count of one kind. */
	public Count kind(Kind kind) {
		return kinds.getOrDefault(kind, Count.NONE);
	}

	/** Returns the counts of matches by the published standard that the pairs were made from. */
	public Map<String, Count> sources() {
		return Collections.unmodifiableMap(sources);
	}

	/** Returns the counts by scenario. */
	public Map<Scenario, ScenarioCount> scenarios() {
		return Collections.unmodifiableMap(scenarios);
	}

	/** Returns how many elements nobody could tell about, by reason. */
	public Map<Undecidable.Reason, Integer> undecidable() {
		return Collections.unmodifiableMap(undecidable);
	}

	/** Returns the matches found and missed of elements that were moved and reworded. */
	public Count movedAndReworded() {
		return movedAndReworded;
	}

	/** Returns the same of those reworded heavily. */
	public Count movedAndHeavilyReworded() {
		return movedAndHeavilyReworded;
	}

	/** Returns the matches found and missed of elements that were moved and reworded, without those nobody could tell about. */
	public Count movedAndTraceable() {
		return movedAndTraceable;
	}

	/** Returns the matches found and missed of elements that were moved and reworded by the published standard that the pairs were made from. */
	public Map<String, Count> movedBySource() {
		return Collections.unmodifiableMap(movedBySource);
	}

	/** Returns the matches found and missed of all that were reworded heavily. */
	public Count heavilyReworded() {
		return heavilyReworded;
	}

	/** Returns the matches found and missed of what was reworded and stayed below its parent, by the class of the histogram. */
	public Count stayed(int place) {
		return stayedByLikeness[place];
	}

	/** Returns the same of what was moved. */
	public Count moved(int place) {
		return movedByLikeness[place];
	}

	/** Returns how many causes were named rightly, where both cause and effect were found. */
	public Count causes() {
		return causes;
	}

	/** Returns the mistakes that fall on elements nobody could tell about. */
	public Count onUndecidable() {
		return onUndecidable;
	}
}
