package guiju.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {

	@Test
	void keepsWhatEveryFileSystemTakes() {
		assertEquals("KMC2431-001v4", FileNames.safe("KMC2431-001v4"));
		assertEquals("媒體企劃人員", FileNames.safe("　媒體企劃人員 "));
	}

	@Test
	void replacesWhatSomeFileSystemRefuses() {
		assertEquals("甲_乙_丙", FileNames.safe("甲/乙:丙"));
		assertEquals("_CON", FileNames.safe("CON"));
		assertEquals("hidden", FileNames.safe("..hidden. "));
		assertEquals("", FileNames.safe(null));
	}
}
