package guiju.accuracy.measure;

/**
 * The counts of one scenario.
 *
 * @param pairs how many version pairs
 * @param perfect in how many of them all matches were right
 * @param matches the matches
 * @param lost elements of both versions that were said to be added or removed
 * @param edits how many edits were made
 * @param headlines how many changes stand for themselves
 */
public record ScenarioCount(int pairs, int perfect, Count matches, int lost, int edits, int headlines) {

	/** Returns both together. */
	public ScenarioCount plus(ScenarioCount other) {
		return new ScenarioCount(pairs + other.pairs, perfect + other.perfect, matches.plus(other.matches), lost + other.lost, edits + other.edits,
				headlines + other.headlines);
	}
}
