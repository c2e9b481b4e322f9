package guiju.sync.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever one does to a session in whatever order, tree and text say the same, and everything can be taken back. */
class RandomSessionTest {

	private static final long MIX = 0x9E3779B97F4A7C15L;
	private static final int STEPS = 15;

	@Test
	void treeAndTextStayInStep() {
		run(Integer.getInteger("guiju.rounds", 300), Long.getLong("guiju.seed", 1));
	}

	@Test
	@Tag("long")
	void treeAndTextStayInStepForLong() {
		run(10_000, Long.getLong("guiju.seed", System.currentTimeMillis()));
	}

	private static void run(int rounds, long first) {
		Map<String, Integer> counts = RandomSession.counts();
		for (long round = first; round < first + rounds; round++) {
			long seed = round * MIX;
			try {
				new RandomSession(new Random(seed), counts).run(STEPS);
			} catch (AssertionError failure) {
				throw new AssertionError("round " + round + ": " + failure.getMessage(), failure);
			}
		}
		System.out.println(rounds + " sessions from -Dguiju.seed=" + first + ": " + counts);
		int edits = counts.getOrDefault("tree edits", 0);
		int refused = counts.entrySet().stream().filter(entry -> entry.getKey().startsWith("refused")).mapToInt(Map.Entry::getValue).sum();
		assertTrue(refused * 100 < edits, () -> refused + " of " + edits + " edits refused: " + counts);
	}
}
