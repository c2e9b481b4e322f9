package guiju.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

class FileMessageTest {

	@Test
	void hasTheSameWordingsWithTheSameArgumentsInBothLanguages() {
		ResourceBundle english = ResourceBundle.getBundle("guiju.files.messages", Locale.ENGLISH);
		ResourceBundle chinese = ResourceBundle.getBundle("guiju.files.messages", Locale.TAIWAN);

		assertEquals(english.keySet(), chinese.keySet());
		for (String key : english.keySet())
			assertEquals(new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length,
					new MessageFormat(chinese.getString(key)).getFormatsByArgumentIndex().length, key);
	}

	@Test
	void speaksChineseToAnyChineseReaderAndElseEnglish() {
		FileMessage message = FileMessage.of("tooLarge", 32);

		assertEquals("超過 32 MB，遠大於任何職能基準。請確認檔案是否正確。", message.text(Locale.SIMPLIFIED_CHINESE));
		assertEquals("is larger than 32 MB, far more than any standard. Check whether it is the right file.", message.text(Locale.GERMAN));
	}

	@Test
	void explainsWhatSystemsSay() {
		assertEquals("full", FileReasons.of(new IOException("No space left on device")).key());
		assertEquals("full", FileReasons.of(new FileSystemException("a", null, "Disk quota exceeded")).key());
		assertEquals("readOnlyDisk", FileReasons.of(new FileSystemException("a", null, "Read-only file system")).key());
		assertEquals("denied", FileReasons.of(new AccessDeniedException("a")).key());
		assertEquals(FileMessage.of("other", "boom"), FileReasons.of(new IOException("boom")));
	}
}
