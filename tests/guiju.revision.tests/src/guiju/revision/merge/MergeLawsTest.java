package guiju.revision.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import guiju.testing.Effort;
import guiju.testing.Parsing;

/** Laws that hold for any two revisions of one standard. */
class MergeLawsTest {

	private static final Pattern MARK = Pattern.compile("〔([0-9a-z]+)〕");
	private static final List<String> BASES = Marked.examples();

	/** Three texts of one merge. */
	private record Three(String base, String ours, String theirs) {

		static Three drawn(long seed) {
			Random random = new Random(seed);
			String base = BASES.get(random.nextInt(BASES.size()));
			int edits = 1 + random.nextInt(10);
			return new Three(base, RandomRevision.of(base, "a", edits, random), RandomRevision.of(base, "b", edits, random));
		}
	}

	@Test
	void oneSidedMergesAreThatSideByteForByte() {
		for (long seed = 0; seed < Effort.times(20); seed++) {
			Three three = Three.drawn(seed);

			assertEquals(three.ours(), Merging.merge(three.base(), three.ours(), three.base()).text(), "ours alone, seed " + seed);
			assertEquals(three.ours(), Merging.merge(three.base(), three.base(), three.ours()).text(), "theirs alone, seed " + seed);
			assertEquals(three.ours(), Merging.merge(three.base(), three.ours(), three.ours()).text(), "both the same, seed " + seed);
		}
	}

	@Test
	void noChangeOfEitherSideIsLost() {
		int clean = 0;
		for (long seed = 0; seed < Effort.times(40); seed++) {
			Three three = Three.drawn(seed);

			MergeResult result = Merging.merge(three.base(), three.ours(), three.theirs());

			assertTrue(result.plainReason().isEmpty(), "seed " + seed + " " + result.plainReason());
			clean += result.isClean() ? 1 : 0;
			String lost = lost(three, result);
			assertTrue(lost.isEmpty(), "seed " + seed + "\n" + lost);
		}
		assertTrue(clean > 0);
		if (Boolean.getBoolean("guiju.figures"))
			System.out.println("clean merges: " + clean);
	}

	@Test
	void whatOneSideDeletedAndTheOtherKeptIsKeptWhole() {
		int kept = 0;
		for (long seed = 0; seed < Effort.times(60); seed++) {
			Three three = Three.drawn(seed);
			String merged = Merging.merge(three.base(), three.ours(), three.theirs()).text();

			kept += requireWhole(three.ours(), three.theirs(), merged.replaceAll("(?ms)^<<<<<<<.*?^=======\\R(.*?)^>>>>>>>.*?$\\R", "$1"), seed);
			kept += requireWhole(three.theirs(), three.ours(), merged.replaceAll("(?ms)^<<<<<<<.*?\\R(.*?)^=======.*?^>>>>>>>.*?$\\R", "$1"), seed);
		}
		assertTrue(kept > 0);
	}

	/** Compares what stands in a resolution although one side had deleted it; counts it. */
	private static int requireWhole(String deleting, String keeping, String resolved, long seed) {
		Map<String, String> gone = Facts.of(Parsing.standard(deleting));
		Map<String, String> there = Facts.of(Parsing.standard(keeping));
		Map<String, String> now = Facts.of(Parsing.standard(resolved));
		int kept = 0;
		for (Map.Entry<String, String> fact : there.entrySet()) {
			String mark = fact.getKey().split(" ")[0];
			if (!gone.containsKey(mark + " text") && now.containsKey(mark + " text")) {
				assertEquals(fact.getValue(), now.get(fact.getKey()), "seed " + seed + ": " + fact.getKey());
				kept++;
			}
		}
		return kept;
	}

	@Test
	void swappedSidesSayTheSame() {
		for (long seed = 0; seed < Effort.times(20); seed++) {
			Three three = Three.drawn(seed);

			MergeResult here = Merging.merge(three.base(), three.ours(), three.theirs());
			MergeResult there = Merging.merge(three.base(), three.theirs(), three.ours());

			assertEquals(here.isClean(), there.isClean(), "seed " + seed + " " + here.conflicts() + there.conflicts());
			if (here.isClean())
				assertEquals(Facts.of(Parsing.standard(here.text())), Facts.of(Parsing.standard(there.text())), "seed " + seed);
		}
	}

	/** Compares fact by fact; what is in a conflict is a matter for people. */
	private static String lost(Three three, MergeResult result) {
		Map<String, String> base = Facts.of(Parsing.standard(three.base()));
		Map<String, String> ours = Facts.of(Parsing.standard(three.ours()));
		Map<String, String> theirs = Facts.of(Parsing.standard(three.theirs()));
		Map<String, String> merged = Facts.of(Parsing.standard(result.text()));
		Set<String> contested = contested(result.text());
		Set<String> names = new TreeSet<>(base.keySet());
		names.addAll(ours.keySet());
		names.addAll(theirs.keySet());
		names.addAll(merged.keySet());
		List<String> lost = new ArrayList<>();
		for (String name : names) {
			String was = base.get(name);
			String here = ours.get(name);
			String there = theirs.get(name);
			String now = merged.get(name);
			boolean right = Objects.equals(here, was) ? Objects.equals(now, there)
					: Objects.equals(there, was) || Objects.equals(here, there) ? Objects.equals(now, here)
					: name.endsWith("text") && now != null || name.equals("developers");
			if (!right && name.lines().flatMap(line -> List.of(line.split(" ")).stream()).noneMatch(contested::contains) && !contested.contains("*" + name))
				lost.add(name + ": " + was + " → " + here + " | " + there + " ≠ " + now);
		}
		return String.join("\n", lost);
	}

	private static Set<String> contested(String text) {
		Set<String> marks = new HashSet<>();
		boolean inside = false;
		String task = null;
		for (String line : text.lines().toList()) {
			if (line.startsWith("<<<<<<<"))
				inside = true;
			if (line.startsWith(">>>>>>>"))
				inside = false;
			Matcher mark = MARK.matcher(line);
			boolean marked = mark.find();
			if (marked && line.strip().startsWith("T"))
				task = mark.group(1);
			if (inside && marked)
				marks.add(mark.group(1));
			else if (inside && line.strip().startsWith("級別"))
				marks.add(task);
			else if (inside && line.startsWith("工作描述"))
				marks.add("*description");
		}
		return marks;
	}
}
