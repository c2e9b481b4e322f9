package guiju.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacement;

class TakenTest {

	@Test
	void takesEachPlaceOnceAsComparingEachWithEachWould() {
		Random random = new Random(5);
		for (int trial = 0; trial < 300; trial++) {
			Taken taken = new Taken();
			List<Replacement> all = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				List<Replacement> changes = changes(random);
				boolean free = changes.stream().noneMatch(one -> all.stream().anyMatch(other -> touch(one, other)));
				assertEquals(free, taken.take(changes), trial + ": " + changes + " after " + all);
				if (free)
					all.addAll(changes);
			}
		}
	}

	private static List<Replacement> changes(Random random) {
		List<Replacement> changes = new ArrayList<>();
		int at = random.nextInt(60);
		for (int left = 1 + random.nextInt(3); left > 0; left--) {
			int length = random.nextInt(4);
			changes.add(new Replacement(at, length, "x"));
			at += length + random.nextInt(10);
		}
		return changes;
	}

	private static boolean touch(Replacement one, Replacement other) {
		return one.offset() <= other.end() && other.offset() <= one.end();
	}
}
