package guiju.accuracy.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class JoiningTest {

	@Test
	void saysASharedBeginningOfNamesOnce() {
		assertTrue(join("採購規範", "採購程序").matches("採購規範[及與、]程序"));
	}

	@Test
	void saysNoWordTwiceInARow() {
		assertTrue(join("採購比價及議價紀錄", "採購紀錄").matches("採購比價及議價[及與、]採購紀錄"));
	}

	@Test
	void saysASharedEndOfNamesOnce() {
		assertTrue(join("資料蒐集能力", "文書處理能力").matches("資料蒐集[及與、]文書處理能力"));
	}

	@Test
	void saysASharedConditionOnce() {
		String joined = join("依執行成果，記錄相關數據。", "依執行成果，檢討活動內容。");

		assertEquals(joined.indexOf("依執行成果"), joined.lastIndexOf("依執行成果"), joined);
		assertTrue(joined.endsWith("檢討活動內容。"), joined);
	}

	@Test
	void joinsThree() {
		assertTrue(new Joining(new Random(3)).join(List.of("談判", "簡報", "口譯")).matches("談判[及與、]簡報[及與、]口譯"));
	}

	private static String join(String a, String b) {
		return new Joining(new Random(7)).join(List.of(a, b));
	}
}
