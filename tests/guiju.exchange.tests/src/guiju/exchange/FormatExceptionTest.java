package guiju.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class FormatExceptionTest {

	private static final FormatException DUPLICATE = new FormatException(Problem.of("json.duplicateField", "name"), new Location(3, 5, "$.name"));

	@Test
	void saysWhereAndWhyInBothLanguages() {
		assertEquals("line 3, column 5 ($.name): the field \"name\" stands here twice. Delete one of them.", DUPLICATE.getMessage());
		assertEquals(DUPLICATE.getMessage(), DUPLICATE.text(Locale.GERMANY));
		assertEquals("第 3 行第 5 欄（$.name）：欄位 \"name\" 在這裡出現兩次。請刪去其中一個。", DUPLICATE.text(Locale.TAIWAN));
		assertEquals(DUPLICATE.text(Locale.TAIWAN), DUPLICATE.text(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void saysNoPlaceWhereThereIsNone() {
		Problem problem = Problem.of("tooDeep", 64);

		assertTrue(new FormatException(problem, Location.NONE).getMessage().startsWith("bullets nest"));
		assertTrue(new FormatException(problem, Location.inStandard("remarks/0")).getMessage().startsWith("remarks/0: bullets nest"));
		assertTrue(new FormatException(problem, new Location(2, 1, "")).getMessage().startsWith("line 2, column 1: bullets nest"));
	}

	@Test
	void cutsLongArguments() {
		assertEquals(401, Problem.of("json.broken", "x".repeat(1000)).arguments().get(0).length());
	}

	@Test
	void survivesSerialization() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new ObjectOutputStream(bytes).writeObject(DUPLICATE);

		Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

		assertEquals(DUPLICATE.text(Locale.TAIWAN), ((FormatException) read).text(Locale.TAIWAN));
	}

	@Test
	void hasTheSameWordingsInBothLanguages() throws IOException {
		Properties chinese = wordings("zh_TW");
		Properties english = wordings("en");

		assertEquals(english.keySet(), chinese.keySet());
		for (Object key : english.keySet())
			for (int argument = 0; argument < 4; argument++)
				assertEquals(english.get(key).toString().contains("{" + argument + "}"),
						chinese.get(key).toString().contains("{" + argument + "}"), key + " {" + argument + "}");
	}

	private static Properties wordings(String language) throws IOException {
		Properties wordings = new Properties();
		try (Reader reader = new InputStreamReader(Problem.class.getResourceAsStream("messages_" + language + ".properties"),
				StandardCharsets.UTF_8)) {
			wordings.load(reader);
		}
		return wordings;
	}
}
