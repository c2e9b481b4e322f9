package guiju.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.Rounds;

/** One line of a published standard is spoilt, at 500 places: the damage stays in that line. */
class OneBadLineTest {

	private static final int PLACES = 500;

	@ParameterizedTest
	@EnumSource
	void damageStaysInTheLine(Damage damage) {
		DamageTable table = new DamageTable(damage);

		Rounds.run(PLACES, random -> table.add(trial(random, damage)));

		System.out.println(table);
		assertEquals(PLACES, table.trials());
	}

	@Test
	void proseAnywhereIsOneFindingAndChangesNothing() {
		for (String example : Examples.texts())
			for (int line = 0; line <= example.lines().count(); line += 3) {
				List<String> lines = new ArrayList<>(example.lines().toList());
				lines.add(line, "這是一行散文，沒有任何標記。");
				new DamagedText(example, line, Damage.INSERT_PROSE, String.join("\n", lines)).requireHarmless();
			}
	}

	@Test
	@Tag("long")
	void damageStaysInTheLineAtManyPlaces() {
		List<DamageTable> tables = new ArrayList<>();
		for (Damage damage : Damage.values())
			tables.add(new DamageTable(damage));

		Rounds.campaign(random -> {
			DamageTable table = tables.get(random.nextInt(tables.size()));
			table.add(trial(random, table.damage()));
		});

		tables.forEach(System.out::println);
		tables.forEach(table -> assertTrue(table.trials() > 0));
	}

	private static DamagedText trial(Random random, Damage damage) {
		String example = Examples.texts().get(random.nextInt(Examples.texts().size()));
		List<String> lines = new ArrayList<>(example.lines().toList());
		int at = random.nextInt(lines.size());
		damage.apply(lines, at, random);
		return new DamagedText(example, at, damage, String.join("\n", lines) + "\n");
	}
}
