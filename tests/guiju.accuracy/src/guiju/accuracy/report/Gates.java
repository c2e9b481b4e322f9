package guiju.accuracy.report;

import java.util.ArrayList;
import java.util.List;

import guiju.accuracy.generate.Scenario;
import guiju.accuracy.measure.Count;
import guiju.accuracy.measure.ScenarioCount;
import guiju.accuracy.measure.Tally;
import guiju.diff.change.Kind;

/** What a comparison must reach. The same gates stand in the tests and in the report. */
public final class Gates {

	private final Tally tally;

	/** Holds the gates against counts. */
	public Gates(Tally tally) {
		this.tally = tally;
	}

	/**
	 * One gate.
	 *
	 * @param name what is asked for
	 * @param wanted how much
	 * @param reached how much it is
	 * @param shown what was counted for it
	 * @param passed whether it is enough
	 */
	public record Gate(String name, String wanted, String reached, String shown, boolean passed) {}

	/** Returns all gates. */
	public List<Gate> all() {
		List<Gate> gates = new ArrayList<>();
		gates.add(atLeast("F1 over all matches", tally.total(), tally.total().f1(), 0.99));
		gates.add(nothingLost("nothing falsely added or removed under renumbering alone", Scenario.RENUMBERED));
		gates.add(nothingLost("nothing falsely added or removed under moving alone", Scenario.MOVED));
		gates.add(nothingLost("nothing falsely added or removed under reordering alone", Scenario.REORDERED));
		gates.add(nothingLost("nothing falsely added or removed under editorial changes alone", Scenario.EDITORIAL));
		gates.add(atLeast("recall of what was moved and reworded", tally.movedAndReworded(), tally.movedAndReworded().recall(), 0.95));
		gates.add(atLeast("recall of what was moved and heavily reworded", tally.movedAndHeavilyReworded(), tally.movedAndHeavilyReworded().recall(), 0.95));
		gates.add(atLeast("F1 of splits, all parts right", tally.kind(Kind.SPLIT), tally.kind(Kind.SPLIT).f1(), 0.90));
		gates.add(atLeast("F1 of merges, all parts right", tally.kind(Kind.MERGED), tally.kind(Kind.MERGED).f1(), 0.90));
		return gates;
	}

	private static Gate atLeast(String name, Count count, double reached, double wanted) {
		String shown = Tables.number(count.right()) + " right, " + Tables.number(count.wrong()) + " wrong, " + Tables.number(count.missed()) + " missed";
		return new Gate(name, "≥ " + wanted, Tables.share(reached), shown, reached >= wanted);
	}

	private Gate nothingLost(String name, Scenario scenario) {
		ScenarioCount count = tally.scenarios().getOrDefault(scenario, new ScenarioCount(0, 0, Count.NONE, 0, 0, 0));
		return new Gate(name, "0", Tables.number(count.lost()), Tables.number(count.matches().right() + count.matches().missed()) + " true matches in "
				+ Tables.number(count.pairs()) + " pairs", count.lost() == 0);
	}

	/** Returns the gates as a table. */
	String table() {
		return Tables.of(List.of("gate", "wanted", "reached", "counted", "passed"),
				all().stream().map(gate -> List.of(gate.name(), gate.wanted(), gate.reached(), gate.shown(), gate.passed() ? "yes" : "**no**")).toList());
	}
}
