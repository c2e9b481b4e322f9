package guiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLanguageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"                                      | en",
			"LANG=zh_TW.UTF-8                      | zh-TW",
			"LANG=zh_CN.GB18030                    | zh-TW",
			"LANG=C                                | en",
			"LANG=de_DE.UTF-8                      | en",
			"LANG=zh_TW.UTF-8 LC_MESSAGES=en_US    | en",
			"LANG=en_US LC_ALL=zh_TW.Big5          | zh-TW",
			"LANG=zh_TW.UTF-8 LC_ALL=              | zh-TW",
			"LC_ALL=C.UTF-8 GUIJU_LANG=zh-TW       | zh-TW",
			"LC_ALL=zh_TW GUIJU_LANG=en            | en"})
	void isThatOfTheFirstVariableThatIsSet(String variables, String expected) {
		Map<String, String> environment = variables == null ? Map.of() : Arrays.stream(variables.strip().split(" +"))
				.collect(Collectors.toMap(each -> each.substring(0, each.indexOf('=')), each -> each.substring(each.indexOf('=') + 1)));

		assertEquals(Locale.forLanguageTag(expected), UserLanguage.of(environment));
	}
}
