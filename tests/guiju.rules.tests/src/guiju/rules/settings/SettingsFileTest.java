package guiju.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.rules.FindingCode;
import guiju.rules.Messages;
import guiju.rules.Severity;
import guiju.rules.Stage;

class SettingsFileTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@TempDir
	private Path folder;

	@Test
	void findsTheNearestFileInTheFolderOrAbove() throws IOException {
		Path deep = Files.createDirectories(folder.resolve("部會/廣告/二〇二六"));
		Files.writeString(folder.resolve("guiju.properties"), "");

		assertEquals(Optional.of(folder.resolve("guiju.properties")), SettingsFile.findFor(deep));

		Files.writeString(folder.resolve("部會/guiju.properties"), "");
		Files.createDirectory(folder.resolve("部會/廣告/guiju.properties"));

		assertEquals(Optional.of(folder.resolve("部會/guiju.properties")), SettingsFile.findFor(deep));
	}

	@Test
	void readsEverySetting() throws IOException {
		Files.createDirectory(folder.resolve("lists"));
		Files.writeString(folder.resolve("lists/職業.csv"), "2431,廣告及行銷專業人員\n");
		Files.writeString(folder.resolve("industries.csv"), "M7310,廣告業\n");
		Files.writeString(folder.resolve("categories.csv"), "XYZ,新職類\n");
		Files.writeString(folder.resolve("attitudes.csv"), "熱忱,樂在其中。\n");
		Files.writeString(folder.resolve("levels.csv"), "1,例行工作\n");

		SettingsFile file = read("""
				# 廣告組
				stage = publication
				severity.missing-output: off
				severity.undefined-citation=WARNING
				occupations = lists\\職業.csv
				industries=industries.csv
				categories=categories.csv
				attitudes=attitudes.csv
				levels=levels.csv
				""");

		assertEquals(List.of(), file.problems());
		assertEquals(Stage.PUBLICATION, file.settings().stage());
		assertEquals(Map.of(FindingCode.MISSING_OUTPUT, Severity.OFF, FindingCode.UNDEFINED_CITATION, Severity.WARNING),
				file.settings().severities());
		assertEquals(Map.of("2431", "廣告及行銷專業人員"), file.settings().occupations().orElseThrow().names());
		assertTrue(file.settings().industries().orElseThrow().contains("M7310"));
		assertEquals(Map.of("XYZ", "新職類"), file.settings().categories().names());
		assertEquals(List.of("樂在其中。"), file.settings().attitudes().wordingsOf("熱忱"));
		assertEquals(Optional.of("例行工作"), file.settings().levels().meaning(1, Messages.ENGLISH));
		assertEquals(TODAY, file.settings().today());
	}

	@Test
	void takesAnEmptyFileForDefaults() throws IOException {
		SettingsFile file = read("\ufeff\r\n! 註解\r\n");

		assertEquals(List.of(), file.problems());
		assertEquals(Stage.DRAFT, file.settings().stage());
		assertSame(CodeList.observedCategories(), file.settings().categories());
		assertEquals(Optional.empty(), file.settings().occupations());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"stge=draft|沒有「stge」這項設定。是否為「stage」？",
			"colour=red|沒有「colour」這項設定。可用的是 stage, categories, occupations, industries, attitudes, levels，以及 severity.<檢查代碼>。",
			"missing-output=off|「missing-output」是檢查代碼；設定它的嚴重程度請寫「severity.missing-output」。",
			"severity.mising-output=off|沒有「mising-output」這個檢查代碼。是否為「missing-output」？",
			"severity.xyz=off|沒有「xyz」這個檢查代碼。請用檢查結果所示的代碼。",
			"severity.overdue=low|「low」不是嚴重程度，severity.overdue 維持預設。請用 error, warning, info, off 其中之一。",
			"stage=final|「final」不是階段，以草案為準。請用 draft, publication 其中之一。",
			"attitudes=|沒有寫檔案路徑。請補上路徑，或刪除這一行。",
			"publication|「publication」不是設定。請寫成「名稱=值」；註解以 # 開頭。"})
	void namesTheLineThatCannotBeUsed(String line, String message) throws IOException {
		SettingsFile file = read("\n" + line + "\nseverity.stray-blank=off\n");

		assertEquals(List.of("guiju.properties:2 " + message), show(file, new Messages(Messages.CHINESE)));
		assertEquals(Map.of(FindingCode.STRAY_BLANK, Severity.OFF), file.settings().severities());
		assertTrue(new Messages(Messages.ENGLISH).text(file.problems().get(0).message()).matches("[\\p{ASCII}“”]+"));
	}

	@Test
	void letsTheLastOfTwoSettingsCount() throws IOException {
		SettingsFile file = read("stage=draft\n\nstage=publication\n");

		assertEquals(List.of("guiju.properties:3 stage is set before, in line 1; this line counts. Delete one of them."),
				show(file, new Messages(Messages.ENGLISH)));
		assertEquals(Stage.PUBLICATION, file.settings().stage());
	}

	@Test
	void reportsMissingListAtItsSettingAndBadRowInTheList() throws IOException {
		Files.writeString(folder.resolve("industries.csv"), "M7310,廣告業\n業別,x\n");

		SettingsFile file = read("industries=industries.csv\noccupations=none.csv\n");

		assertEquals(List.of("guiju.properties:2 There is no file " + folder.resolve("none.csv")
						+ ". Correct the path; a relative one counts from the folder of the settings file.",
				"industries.csv:2 “業別” is no code, and its row is left out. A code has letters and digits only: correct it."),
				show(file, new Messages(Messages.ENGLISH)));
		assertTrue(file.settings().industries().orElseThrow().contains("M7310"));
		assertEquals(Optional.empty(), file.settings().occupations());
	}

	@Test
	void tellsOtherEncodingsAndFoldersAndLeavesTheDefaults() throws IOException {
		Files.write(folder.resolve("big5.csv"), "KMC,行銷傳播\n".getBytes(Charset.forName("Big5")));

		SettingsFile file = read("categories=big5.csv\nattitudes=.\n");

		assertEquals(List.of(1, 2), file.problems().stream().map(Problem::line).toList());
		assertTrue(show(file, new Messages(Messages.CHINESE)).get(0).contains("不是 UTF-8 編碼"));
		assertTrue(show(file, new Messages(Messages.CHINESE)).get(1).contains("是資料夾"));
		assertSame(CodeList.observedCategories(), file.settings().categories());
		assertSame(AttitudeCatalogue.published(), file.settings().attitudes());
	}

	@Test
	void readsDefaultsWhereTheFileIsGone() {
		SettingsFile file = SettingsFile.read(folder.resolve("guiju.properties"), TODAY);

		assertEquals(1, file.problems().size());
		assertEquals(Settings.defaults(TODAY), file.settings());
	}

	private SettingsFile read(String text) throws IOException {
		return SettingsFile.read(Files.writeString(folder.resolve("guiju.properties"), text), TODAY);
	}

	private static List<String> show(SettingsFile file, Messages messages) {
		return file.problems().stream()
				.map(problem -> problem.file().getFileName() + ":" + problem.line() + " " + messages.text(problem.message())).toList();
	}
}
