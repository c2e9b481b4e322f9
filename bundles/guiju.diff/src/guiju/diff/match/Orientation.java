package guiju.diff.match;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.model.Attitude;
import guiju.model.Task;

/**
 * Decides which of two versions is the left one while they are matched, by what they say and not by which is the older. So
 * whatever is tied is decided alike in both directions, and comparing backwards finds exactly what comparing forwards finds.
 */
final class Orientation {

	private static final Comparator<Entry> BY_CONTENT = Comparator.comparing(Entry::type).thenComparing(by(Entry::path)).thenComparing(by(Entry::text))
			.thenComparing(by(Entry::code)).thenComparing(by(Orientation::further)).thenComparing(by(Orientation::cited));

	private Orientation() {}

	/** Tells whether the second version is to be the left one. */
	static boolean isSwapped(Elements one, Elements other) {
		List<Entry> ones = one.all();
		List<Entry> others = other.all();
		if (ones.size() != others.size())
			return ones.size() > others.size();
		for (int i = 0; i < ones.size(); i++) {
			int order = BY_CONTENT.compare(ones.get(i), others.get(i));
			if (order != 0)
				return order > 0;
		}
		return false;
	}

	private static Comparator<Entry> by(Function<Entry, String> value) {
		return (one, other) -> {
			String a = value.apply(one);
			String b = value.apply(other);
			return Objects.equals(a, b) ? 0 : a == null ? -1 : b == null ? 1 : a.compareTo(b);
		};
	}

	private static String further(Entry entry) {
		return switch (entry.object()) {
			case Task task -> task.getLevelText();
			case Attitude attitude -> attitude.getDefinition();
			case guiju.model.Version version -> version.getCode();
			default -> null;
		};
	}

	private static String cited(Entry entry) {
		return entry.cites().isEmpty() ? null : entry.cites().stream().map(Entry::path).toList().toString();
	}
}
