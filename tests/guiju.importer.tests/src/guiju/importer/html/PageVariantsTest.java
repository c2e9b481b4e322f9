package guiju.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.Published;
import guiju.testing.Parsing;

class PageVariantsTest {

	@ParameterizedTest
	@EnumSource
	void readsTheSameStandardFromEveryKindOfPage(Pages.Kind kind) throws Exception {
		for (String code : Published.CODES) {
			String page = Pages.of(Parsing.standard(Published.example(code)), kind);

			ImportResult result = Importer.interpret(new HtmlReader().read("page.html", page.getBytes(StandardCharsets.UTF_8)));

			assertEquals(Published.example(code), result.text(), code);
			assertEquals(List.of(), result.report().dropped(), code);
		}
	}
}
