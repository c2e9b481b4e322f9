package guiju.diff.life;

import java.util.ArrayList;
import java.util.List;

import guiju.diff.Comparison;
import guiju.diff.Side;

/**
 * The lives of all elements through several versions.
 *
 * @param versions the versions, oldest first
 * @param lives the lives in the order of the last version, what ended earlier where it stood
 */
public record Lives(List<Side> versions, List<Life> lives) {

	/** Copies the lists. */
	public Lives {
		versions = List.copyOf(versions);
		lives = List.copyOf(lives);
	}

	/**
	 * Ties comparisons together.
	 *
	 * @param comparisons of each version with the next: V2 with V3, V3 with V4; at least one
	 * @throws IllegalArgumentException where one does not begin with the version that the one before ends with
	 */
	public static Lives of(List<Comparison> comparisons) {
		List<Side> versions = new ArrayList<>();
		versions.add(comparisons.get(0).before());
		Chain chain = new Chain(comparisons.get(0).before());
		for (Comparison comparison : comparisons) {
			if (comparison.before().standard() != versions.get(versions.size() - 1).standard())
				throw new IllegalArgumentException(comparison.before().source() + " is not the version that was compared before");
			versions.add(comparison.after());
			chain.add(comparison);
		}
		return new Lives(versions, chain.lives());
	}
}
