package guiju.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttitudeCatalogueTest {

	@TempDir
	private Path folder;
	private final List<Problem> problems = new ArrayList<>();

	@Test
	void knowsFourteenAttitudesAndEveryWordingSeen() {
		AttitudeCatalogue catalogue = AttitudeCatalogue.published();

		assertEquals(List.of("主動積極", "正直誠實", "親和力", "持續學習", "自我管理", "自信心", "追求卓越", "團隊意識", "彈性", "壓力容忍", "應對不確定性", "好奇開放", "冒險挑戰",
				"謹慎細心"), List.copyOf(catalogue.wordings().keySet()));
		assertEquals(List.of(1, 2, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1), catalogue.wordings().values().stream().map(List::size).toList());
	}

	@Test
	void findsNamesWhateverTheirMarkersAndBlanks() {
		assertEquals(List.of("積極參與並支持團隊，能彼此鼓勵共同達成團隊目標。"), AttitudeCatalogue.published().wordingsOf("團隊 意識【註1】"));
		assertEquals(List.of(), AttitudeCatalogue.published().wordingsOf("團隊"));
	}

	@Test
	void readsSeveralWordingsOfOneName() throws IOException {
		AttitudeCatalogue catalogue = read("名稱,定義\n熱忱,樂在其中。\n熱忱,\"全心, 全意。\"\n耐心,\n").orElseThrow();

		assertEquals(List.of("樂在其中。", "全心, 全意。"), catalogue.wordingsOf("熱忱"));
		assertEquals(List.of(), catalogue.wordingsOf("耐心"));
		assertEquals(List.of("熱忱", "耐心"), List.copyOf(catalogue.wordings().keySet()));
		assertEquals(List.of(), problems);
	}

	@Test
	void namesRowWithoutNameAndTableWithoutAttitude() throws IOException {
		assertEquals(Optional.empty(), read(",樂在其中。\n"));
		assertEquals(List.of(1, 0), problems.stream().map(Problem::line).toList());
	}

	private Optional<AttitudeCatalogue> read(String text) throws IOException {
		return AttitudeCatalogue.read(Files.writeString(folder.resolve("attitudes.csv"), text), problems);
	}
}
