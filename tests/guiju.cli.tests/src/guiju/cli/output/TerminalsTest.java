package guiju.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.junit.jupiter.api.Test;

class TerminalsTest {

	@Test
	void areAsALauncherTells() {
		assertEquals(new Terminals(true, true, true), Terminals.of(Map.of("GUIJU_TTY", "12")));
		assertEquals(new Terminals(false, true, true), Terminals.of(Map.of("GUIJU_TTY", "2")));
		assertEquals(new Terminals(false, false, true), Terminals.of(Map.of("GUIJU_TTY", "")));
	}

	@Test
	void takeNoColoursWhereTheUserWantsNone() {
		assertFalse(Terminals.of(Map.of("GUIJU_TTY", "12", "NO_COLOR", "1")).coloured());
		assertFalse(Terminals.of(Map.of("GUIJU_TTY", "12", "TERM", "dumb")).coloured());
		assertFalse(Terminals.of(Map.of("GUIJU_TTY", "2")).coloured());
	}
}
