package guiju.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.rules.Messages;

class LevelCatalogueTest {

	@TempDir
	private Path folder;
	private final List<Problem> problems = new ArrayList<>();

	@Test
	void explainsSixLevelsInBothLanguages() {
		for (int level = 1; level <= 6; level++) {
			assertTrue(LevelCatalogue.standard().meaning(level, Messages.CHINESE).orElseThrow().endsWith("。"));
			assertTrue(LevelCatalogue.standard().meaning(level, Messages.ENGLISH).orElseThrow().matches("\\p{ASCII}+\\."));
		}
		assertFalse(LevelCatalogue.standard().meaning(0, Messages.CHINESE).isPresent());
		assertFalse(LevelCatalogue.standard().meaning(7, Messages.CHINESE).isPresent());
	}

	@Test
	void readsTextsThatReplaceThem() throws IOException {
		LevelCatalogue levels = read("級別,說明\n1,例行,routine\n2,半例行\n").orElseThrow();

		assertEquals(Optional.of("routine"), levels.meaning(1, Messages.ENGLISH));
		assertEquals(Optional.of("半例行"), levels.meaning(2, Messages.ENGLISH));
		assertEquals(Optional.empty(), levels.meaning(3, Messages.CHINESE));
		assertEquals(List.of(), problems);
	}

	@Test
	void namesRowsThatAreNoLevel() throws IOException {
		assertEquals(Optional.empty(), read("級別,說明\n7,超出\n3,\n"));
		assertEquals(List.of(2, 3, 0), problems.stream().map(Problem::line).toList());
	}

	private Optional<LevelCatalogue> read(String text) throws IOException {
		return LevelCatalogue.read(Files.writeString(folder.resolve("levels.csv"), text), problems);
	}
}
