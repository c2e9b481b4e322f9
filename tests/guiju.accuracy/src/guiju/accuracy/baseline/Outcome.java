package guiju.accuracy.baseline;

import java.util.Map;
import java.util.Set;

import guiju.accuracy.truth.Fact;
import guiju.accuracy.truth.Pair;

/**
 * What a method says about two versions.
 *
 * @param pairs which elements are the same
 * @param facts what happened
 * @param causes of facts that follow from others, those; empty for a method that knows none
 * @param headlines how many changes stand for themselves, which is how many lines a reader has to read
 */
public record Outcome(Set<Pair> pairs, Set<Fact> facts, Map<Fact, Set<Fact>> causes, int headlines) {}
