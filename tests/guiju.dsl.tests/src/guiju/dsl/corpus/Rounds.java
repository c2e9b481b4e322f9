package guiju.dsl.corpus;

import java.util.Random;

/** Repeats a test with random numbers. Each round has a seed of its own, which a failure tells. */
public final class Rounds {

	/** A test with random numbers. */
	@FunctionalInterface
	public interface Trial {
		/** Tests once and throws whatever its failure is. */
		void with(Random random) throws Exception;
	}

	private static final int LONG = 20_000;
	/** Generators with neighbouring seeds begin alike. */
	private static final long MIX = 0x9E3779B97F4A7C15L;

	private Rounds() {}

	/** Runs a test so often, with the same numbers each time. */
	public static void run(int count, Trial trial) {
		run(count, 1, trial);
	}

	/**
	 * Runs a test as often as the system property guiju.rounds says, with new numbers each time; guiju.seed gives the numbers
	 * of an earlier campaign again.
	 */
	public static void campaign(Trial trial) {
		int count = Integer.getInteger("guiju.rounds", LONG);
		long seed = Long.getLong("guiju.seed", System.currentTimeMillis());
		System.out.println(count + " rounds from -Dguiju.seed=" + seed);
		run(count, seed, trial);
	}

	private static void run(int count, long first, Trial trial) {
		for (long round = first; round < first + count; round++) {
			long seed = round * MIX;
			try {
				trial.with(new Random(seed));
			} catch (Exception | AssertionError | StackOverflowError failure) {
				throw new AssertionError("new Random(" + seed + "L): " + failure.getMessage(), failure);
			}
		}
	}
}
