package guiju.report.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SignsTest {

	@Test
	void showsWhatHidesOrSteers() {
		assertEquals("一‹U+202E›二‹U+200B›三‹U+0007›四‹U+001B›[31m", Signs.visible("一\u202e二\u200b三\u0007四\u001b[31m"));
		assertEquals("‹U+D83D›半‹U+FEFF›‹U+2028›‹U+FFFE›‹U+E0041›", Signs.visible("\ud83d半\ufeff\u2028\ufffe" + Character.toString(0xe0041)));
	}

	@Test
	void leavesTextsAsTheyAre() {
		for (String text : new String[] {"", "媒體　企劃\n第二段", "😀 👨\u200d👩", "𠮷野家", "café", "葛\udb40\udd00"})
			assertEquals(text, Signs.visible(text));
	}
}
