package guiju.diff.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.diff.Drill;
import guiju.diff.change.CitationList;

/** Citations are compared by what they name. */
class CitationChangesTest {

	@Test
	void eachCitationIsAChangeOfTheTask() {
		assertEquals("""
				c1 task [citation-removed] [T1.2]→[T1.2] knowledge K02 substantive
				c2 task [citation-added] [T1.2]→[T1.2] knowledge K01 substantive
				c3 task [citation-added] [T1.2]→[T1.2] knowledge K04 substantive""", Drill.show(Drill.revise("知識 K02、K03", "知識 K01、K03、K04")));
	}

	@Test
	void aCitationThatFollowsItsDefinitionHasNotChanged() {
		var comparison = Drill.revise("K01: ", "K09: ", "K02: ", "K01: ", "K01、K02", "K09、K01", "知識 K02、K03", "知識 K01、K03");

		assertEquals("""
				c1 knowledge [renumbered] [K01]→[K09] editorial
				c2 knowledge [renumbered] [K02]→[K01] editorial""", Drill.show(comparison));
	}

	@Test
	void aCitationThatKeptItsCodeWhileTheCodeNamesSomethingElseHasChanged() {
		var comparison = Drill.revise("  K03: 財務", "  K04: 財務", "  K04: 廣電", "  K03: 廣電");

		assertEquals("""
				c1 task [citation-removed] [T1.2]→[T1.2] knowledge K03 substantive
				c2 task [citation-added] [T1.2]→[T1.2] knowledge K03 substantive
				c3 task [citation-removed] [T2.1]→[T2.1] knowledge K04 substantive
				c4 task [citation-added] [T2.1]→[T2.1] knowledge K04 substantive
				c5 knowledge [renumbered] [K03]→[K04] editorial
				c6 knowledge [renumbered] [K04]→[K03] editorial""", Drill.show(comparison));
	}

	@Test
	void anotherOrderIsOneChangeOfTheList() {
		var comparison = Drill.revise("知識 K02、K03", "知識 K03、K02");

		assertEquals("c1 task [reordered] [T1.2]→[T1.2] knowledge minor", Drill.show(comparison));
		assertEquals("K02、K03", comparison.changes().get(0).from());
		assertEquals("K03、K02", comparison.changes().get(0).to());
	}

	@Test
	void anotherSpellingIsEditorial() {
		assertEquals("c1 task [metadata-changed] [T1.2]→[T1.2] knowledge editorial", Drill.show(Drill.revise("知識 K02、K03", "知識 K2、K03")));
	}

	@Test
	void anUndefinedCitationIsKnownByItsCode() {
		String undefined = Drill.revised(Drill.BASE, "知識 K04", "知識 K04、K77");

		assertEquals("c1 task [citation-added] [T2.1]→[T2.1] knowledge K77 substantive", Drill.show(guiju.diff.Versions.compare(Drill.BASE, undefined)));
		assertEquals("", Drill.show(guiju.diff.Versions.compare(undefined, undefined)));
	}

	@Test
	void listsAreReadBackAsTheyWere() {
		for (List<String> codes : List.of(List.of("K01", "K02"), List.of("a、b", "\\"), List.of("\\0"), Arrays.asList(null, "K1"), Arrays.asList((String) null),
				List.<String>of()))
			assertEquals(codes, CitationList.parse(CitationList.print(codes)));
	}
}
