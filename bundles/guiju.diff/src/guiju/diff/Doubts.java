package guiju.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import guiju.diff.change.Impact;
import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.diff.match.Match;
import guiju.diff.match.Matching;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.StandardCode;

/** Finds what makes a comparison as a whole questionable. */
final class Doubts {

	/** Attitudes come from one catalogue and history rows from one form: that two standards share them says nothing. */
	private static final Set<ElementType> TELLING = EnumSet.range(ElementType.DUTY, ElementType.SKILL);
	private static final double LITTLE = 0.3;

	private Doubts() {}

	static List<Doubt> of(Side before, Side after, Elements old, Elements now, Matching matching) {
		List<Doubt> doubts = new ArrayList<>(1);
		boolean empty = old.all().size() == 1 || now.all().size() == 1;
		if (!empty && areDifferent(old, now, matching))
			doubts.add(Doubt.DIFFERENT_STANDARDS);
		if (isSwapped(before.standard(), after.standard()))
			doubts.add(Doubt.SWAPPED_ORDER);
		if (!before.unreadLines().isEmpty() || !after.unreadLines().isEmpty())
			doubts.add(Doubt.UNREAD_LINES);
		if (empty)
			doubts.add(Doubt.EMPTY_SIDE);
		return doubts;
	}

	private static boolean areDifferent(Elements old, Elements now, Matching matching) {
		Optional<StandardCode> one = StandardCode.parse(old.standard().getCode());
		Optional<StandardCode> other = StandardCode.parse(now.standard().getCode());
		boolean sameCode = one.isPresent() && other.isPresent() ? one.get().base().equals(other.get().base())
				: Objects.equals(old.standard().getCode(), now.standard().getCode()) && old.standard().getCode() != null;
		long smaller = Math.min(telling(old), telling(now));
		if (sameCode || smaller == 0)
			return false;
		long common = matching.matches().stream().filter(match -> TELLING.contains(match.element()) && isAlike(match, old, now)).count();
		return common < LITTLE * smaller;
	}

	/** A pair that was found by its place alone is nothing that two standards have in common. */
	private static boolean isAlike(Match match, Elements old, Elements now) {
		return guiju.diff.impact.TextImpact.of(old.at(match.before()).text(), now.at(match.after()).text()) != Impact.SUBSTANTIVE;
	}

	private static long telling(Elements elements) {
		return TELLING.stream().mapToLong(type -> elements.of(type).size()).sum();
	}

	/** The codes tell the order, else the newest rows of the histories, else their newest dates. */
	private static boolean isSwapped(Standard old, Standard now) {
		Optional<StandardCode> one = StandardCode.parse(old.getCode());
		Optional<StandardCode> other = StandardCode.parse(now.getCode());
		if (one.isPresent() && other.isPresent()) {
			if (!one.get().base().equals(other.get().base()))
				return false;
			if (one.get().version() != other.get().version())
				return one.get().version() > other.get().version();
		}
		int rows = Integer.compare(newest(old), newest(now));
		if (rows != 0 && newest(old) > 0 && newest(now) > 0)
			return rows > 0;
		LocalDate first = latest(old);
		LocalDate second = latest(now);
		return first != null && second != null && first.isAfter(second);
	}

	private static int newest(Standard standard) {
		return standard.getVersions().stream().map(Version::getVersion).filter(version -> version != null && version.matches("[Vv][0-9]{1,3}"))
				.mapToInt(version -> Integer.parseInt(version.substring(1))).max().orElse(0);
	}

	private static LocalDate latest(Standard standard) {
		return standard.getVersions().stream().map(Version::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
	}
}
