package guiju.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextTest {

	private static final String TEXT = "職能基準 KMC2431-001v4\n職業: 媒體企劃人員\n職類別 KMC: 行銷與銷售 / 行銷傳播\n";

	@ParameterizedTest
	@CsvSource({"Big5, Big5", "x-windows-950, Big5", "UTF-16, UTF-16", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "x-UTF-16LE-BOM, UTF-16", "UTF-32, UTF-32"})
	void saysWhatATextOfAnotherEncodingSays(String charset, String name) {
		byte[] bytes = TEXT.getBytes(Charset.forName(charset));
		if (charset.equals("UTF-32"))
			bytes = ("\ufeff" + TEXT).getBytes(Charset.forName("UTF-32BE"));

		assertEquals(Optional.of(new ForeignText(name, TEXT)), ForeignText.of(bytes));
	}

	@Test
	void simplifiedChineseIsReadToo() {
		String text = "职能标准\n职业: 媒体企划人员\n";

		assertEquals(Optional.of(new ForeignText("GBK", text)), ForeignText.of(text.getBytes(Charset.forName("GBK"))));
	}

	@Test
	void utf8IsNotForeign() {
		assertEquals(Optional.empty(), ForeignText.of(TEXT.getBytes(StandardCharsets.UTF_8)));
		assertEquals(Optional.empty(), ForeignText.of(new byte[0]));
	}

	@Test
	void nobodyGuessesWhatIsDamaged() {
		byte[] cut = TEXT.getBytes(StandardCharsets.UTF_8);
		byte[] odd = Arrays.copyOf(TEXT.getBytes(StandardCharsets.UTF_16LE), TEXT.length() * 2 - 1);

		assertEquals(Optional.empty(), ForeignText.of(Arrays.copyOf(cut, cut.length - 2)));
		assertEquals(Optional.empty(), ForeignText.of(odd));
		assertEquals(Optional.empty(), ForeignText.of(new byte[] {(byte) 0xff, 0, 1}));
	}
}
