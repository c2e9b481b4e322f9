package guiju.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;

class CodeListTest {

	@TempDir
	private Path folder;
	private final List<Problem> problems = new ArrayList<>();

	@Test
	void knowsTheObservedCategories() {
		CodeList categories = CodeList.observedCategories();

		assertEquals(53, categories.names().size());
		assertEquals("行銷與銷售 / 行銷傳播", categories.names().get("KMC"));
		assertEquals("司法、法律與公共安全 / 法律服務", categories.names().get("LLS"));
		assertTrue(categories.contains("TTM"));
		assertFalse(categories.contains("code"));
		assertSame(categories, CodeList.observedCategories());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2431,廣告人員\n3332,會議人員\n", "code,name\n2431,廣告人員\n3332,會議人員", "職業別代碼,名稱\r\n2431,廣告人員\r\n\r\n3332,會議人員\r\n",
			"\ufeff2431,廣告人員\n3332,會議人員\n", "\"2431\", \"廣告人員\" \n 3332 ,會議人員,第三欄\n,,\n"})
	void readsTablesAsPeopleWriteThem(String text) throws IOException {
		CodeList list = read(text).orElseThrow();

		assertEquals(Map.of("2431", "廣告人員", "3332", "會議人員"), list.names());
		assertEquals(List.of("2431", "3332"), List.copyOf(list.names().keySet()));
		assertEquals(List.of(), problems);
	}

	@Test
	void readsQuotedCommasQuotesAndLineBreaks() throws IOException {
		assertEquals(Map.of("A0111", "稻作\n栽培, \"雜糧\""), read("A0111,\"稻作\n栽培, \"\"雜糧\"\"\"\n").orElseThrow().names());
	}

	@Test
	void namesTheLineOfEachRowThatItLeavesOut() throws IOException {
		CodeList list = read("2431,廣告人員\n24 31,空白\n,沒有代碼\n2431,別名\n2431,廣告人員\n").orElseThrow();

		assertEquals(Map.of("2431", "廣告人員"), list.names());
		assertEquals(List.of(2, 3, 4), problems.stream().map(Problem::line).toList());
		assertEquals(List.of("「24 31」不是代碼，這一列已略過。代碼只有英文字母和數字，請更正。", "這一列沒有代碼，已略過。請補上代碼，或刪除這一列。",
				"代碼 2431 已列過，名稱是「廣告人員」；這一列已略過。請刪除其一。"),
				problems.stream().map(problem -> new Messages(Messages.CHINESE).text(problem.message())).toList());
	}

	@Test
	void keepsTheRowsBeforeAQuoteThatIsNeverClosed() throws IOException {
		CodeList list = read("2431,廣告人員\n\n3332,\"會議人員\n1111,民代\n").orElseThrow();

		assertEquals(Map.of("2431", "廣告人員"), list.names());
		assertEquals(List.of(3), problems.stream().map(Problem::line).toList());
	}

	@Test
	void isNoListWithoutAnyCode() throws IOException {
		assertEquals(Optional.empty(), read("代碼,名稱\n"));
		assertEquals(List.of("The list has no code. Write a row code,name for each."),
				problems.stream().map(problem -> new Messages(Messages.ENGLISH).text(problem.message())).toList());
	}

	private Optional<CodeList> read(String text) throws IOException {
		return CodeList.read(Files.writeString(folder.resolve("list.csv"), text), problems);
	}
}
