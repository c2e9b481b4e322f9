package guiju.cli.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Workplace;

class ReviseCommandTest {

	@TempDir
	Path folder;

	@Test
	void writesTheDraftAndItsLineageBesideTheFile() {
		Workplace place = new Workplace(folder).with("pub/KMC2431-001v4.ocs", Workplace.example("KMC2431-001v4"));

		Ran ran = place.run("revise", "pub/KMC2431-001v4.ocs", "--today", "2026-12-15");

		assertEquals(new Ran(0, "pub/KMC2431-001v5.ocs\n", ""), ran);
		assertTrue(place.text("pub/KMC2431-001v5.ocs").contains("  V5 KMC2431-001v5 2026/12/15: 媒體企劃人員\n    狀態: 最新版本\n"));
		assertTrue(place.text("pub/KMC2431-001v5.lineage").startsWith("// 沿革：KMC2431-001v4 → KMC2431-001v5\n"));
	}

	@Test
	void neverOverwritesADraft() {
		Workplace place = new Workplace(folder).with("a.ocs", Workplace.example("KMC2431-001v4")).with("KMC2431-001v5.ocs", "草稿");

		Ran ran = place.run("revise", "a.ocs");

		assertEquals(2, ran.code());
		assertTrue(ran.err().contains("not overwritten. Go on with that draft"), ran.err());
		assertEquals("草稿", place.text("KMC2431-001v5.ocs"));
		assertFalse(Files.exists(place.path("KMC2431-001v5.lineage")));
	}

	@Test
	void saysWhyNothingCanBeBegun() {
		Workplace place = new Workplace(folder).with("a.ocs", Workplace.example("KMC2431-001v4") + "看不懂的行\n");

		Ran ran = place.run(Locale.TAIWAN, "revise", "a.ocs");

		assertEquals(1, ran.code());
		assertTrue(ran.err().contains("行看不懂，無法起草新版"), ran.err());
	}

	@Test
	void asksForANameWhereThereIsNoCode() {
		Workplace place = new Workplace(folder).with("a.ocs", "職業: 媒體企劃人員\n");

		assertEquals(2, place.run("revise", "a.ocs").code());
		assertEquals(0, place.run("revise", "a.ocs", "-o", "b.ocs").code());
		assertEquals("職業: 媒體企劃人員\n", place.text("b.ocs"));
	}
}
