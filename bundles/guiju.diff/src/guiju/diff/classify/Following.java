package guiju.diff.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a task's citations read like in the other version if nothing about them changed but the codes of what they name.
 * A citation follows its definition; spelled otherwise than the definition's code (K1 for K01) it stays so as long as
 * that code stays; of a split definition all parts are cited, of merged ones the one, once.
 */
public final class Following {

	/**
	 * A citation with what its definition became.
	 *
	 * @param code the code as printed
	 * @param ownCode the code of the definition as printed where it stands
	 * @param codes the codes of what the definition became; null where it is undefined or became nothing
	 * @param group a number that definitions share which were split or merged with one another; negative for a definition
	 *        that is one in both versions
	 */
	public record Cited(String code, String ownCode, List<String> codes, int group) {}

	private Following() {}

	/** Returns the codes to be expected in the other version. */
	public static List<String> codes(List<Cited> citations) {
		List<String> expected = new ArrayList<>(citations.size());
		Set<Integer> groups = new HashSet<>();
		for (Cited cited : citations) {
			if (cited.codes() == null)
				expected.add(cited.code());
			else if (cited.group() < 0)
				expected.add(spelled(cited, cited.codes().get(0)));
			else if (groups.add(cited.group()))
				expected.addAll(cited.codes());
		}
		return expected;
	}

	private static String spelled(Cited cited, String code) {
		return !Objects.equals(cited.code(), cited.ownCode()) && Objects.equals(cited.ownCode(), code) ? cited.code() : code;
	}
}
