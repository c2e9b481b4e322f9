package guiju.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTest {

	@Test
	void leavesTextAsItIs() {
		String text = "媒體企劃人員 (APEC) 【註1】😀é";

		assertSame(text, Visible.text(text));
	}

	@Test
	void showsControlsByTheirPictures() {
		assertEquals("a␛[31mred␇␀␉␊␍␡b", Visible.text("a\u001b[31mred\u0007\u0000\t\n\r\u007fb"));
	}

	@Test
	void replacesWhatWouldHideOrTurnText() {
		assertEquals("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf", Visible.text("a\u202eb\u200bc\u2028d\u009be\ud800f"));
	}
}
