package guiju.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class SettingsEditTest {

	private static final String TEXT = """
			# ours
			stage: draft

			severity.unused-skill = error
			""";

	@Test
	void changesOneLineOnly() {
		assertEquals(TEXT.replace("= error", "= off"), SettingsEdit.with(TEXT, "severity.unused-skill", Optional.of("off")));
	}

	@Test
	void addsWhatIsNotThere() {
		assertEquals(TEXT + "severity.syntax = warning\n", SettingsEdit.with(TEXT, "severity.syntax", Optional.of("warning")));
		assertEquals("stage = draft\n", SettingsEdit.with("", "stage", Optional.of("draft")));
	}

	@Test
	void takesASettingAway() {
		assertEquals("# ours\nstage: draft\n\n", SettingsEdit.with(TEXT, "severity.unused-skill", Optional.empty()));
		assertEquals("", SettingsEdit.with("a=1", "a", Optional.empty()));
	}

	@Test
	void leavesCommentsAndLineEnds() {
		assertEquals("# stage=x\r\nstage = draft\r\n", SettingsEdit.with("# stage=x\r\nstage=publication\r\n", "stage", Optional.of("draft")));
	}
}
