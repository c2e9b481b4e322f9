package guiju.rules.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import guiju.rules.FindingCode;
import guiju.rules.Messages;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

class DuplicateStandardTest {

	@Test
	void reportsEveryFileOfOneCode() {
		FolderFixture folder = new FolderFixture().add("a.ocs", "KMC2431-001v4", "甲").add("b.ocs", "KMC2431-002v4", "乙")
				.add("c.ocs", "KMC2431-001v4", "丙");

		assertEquals(List.of("a.ocs -1 duplicate-standard", "c.ocs -1 duplicate-standard"), folder.findings());
		assertEquals(List.of("代碼 KMC2431-001v4 與 c.ocs 相同。一個代碼只能有一個檔案，請更改其一的代碼，或刪除多餘的檔案。",
				"代碼 KMC2431-001v4 與 a.ocs 相同。一個代碼只能有一個檔案，請更改其一的代碼，或刪除多餘的檔案。"), folder.messages(Messages.CHINESE));
		assertEquals(Severity.ERROR, folder.check().get(0).severity());
	}

	@Test
	void takesFirstVersionWithAndWithoutSuffixForTheSame() {
		assertEquals(2, new FolderFixture().add("a.ocs", "KMC2431-001", "甲").add("b.ocs", "ＫＭＣ2431-001V1", "甲").findings().size());
	}

	@Test
	void namesThreeOthersAtMost() {
		FolderFixture folder = new FolderFixture();
		for (String path : List.of("a", "b", "c", "d", "e"))
			folder.add(path, "KMC2431-001v4", "甲");

		List<String> messages = folder.messages(Messages.ENGLISH);

		assertEquals("The code KMC2431-001v4 is that of b, c, d and 1 more files too. A code belongs to one file: change the codes, or delete the files that are too many.",
				messages.get(0));
		assertEquals("The code KMC2431-001v4 is that of a, b, c and 1 more files too. A code belongs to one file: change the codes, or delete the files that are too many.",
				messages.get(4));
	}

	@Test
	void acceptsOtherVersionsAndMissingCodes() {
		FolderFixture folder = new FolderFixture().add("a.ocs", "KMC2431-001v4", "甲").add("b.ocs", "KMC2431-001v3", "甲").add("c.ocs", null, null)
				.add("d.ocs", null, null).add("e.ocs", " ", null).add("f.ocs", "　", null);

		assertEquals(List.of(), folder.findings());
		assertEquals(List.of(), folder.reread);
	}

	@Test
	void accusesNobodyOfWhatIsNoLongerThere() {
		FolderFixture folder = new FolderFixture().add("a.ocs", "KMC2431-001v4", "甲").add("b.ocs", "KMC2431-001v4", "乙").add("c.ocs",
				"KMC2431-001v4", "丙");
		folder.files.remove("b.ocs");
		folder.files.put("c.ocs", FolderFixture.head("KMC2431-003v4", "丙"));

		assertEquals(List.of(), folder.findings());
	}

	@Test
	void followsReplacedAndRemovedFiles() {
		FolderFixture folder = new FolderFixture().add("a.ocs", "KMC2431-001v4", "甲").add("b.ocs", "KMC2431-002v4", "乙").add("c.ocs",
				"KMC2431-002v4", "丙");
		folder.files.put("b.ocs", FolderFixture.head("KMC2431-001v4", "乙"));
		folder.summaries.replace(1, folder.files.get("b.ocs"));

		assertEquals(List.of("a.ocs -1 duplicate-standard", "b.ocs -1 duplicate-standard"), folder.findings());

		folder.summaries.remove(0);

		assertEquals(List.of(), folder.findings());
	}

	@Test
	void goesByTheSettingsOfEachFile() {
		FolderFixture folder = new FolderFixture().add("a/x.ocs", "KMC2431-001v4", "甲").add("b/x.ocs", "KMC2431-001v4", "乙");
		Settings defaults = Settings.defaults(LocalDate.of(2026, 6, 1));
		folder.settings = path -> path.startsWith("a/") ? defaults.withSeverities(Map.of(FindingCode.DUPLICATE_STANDARD, Severity.OFF)) : defaults;

		assertEquals(List.of("b/x.ocs -1 duplicate-standard"), folder.findings());
	}

	@Test
	void staysFastOverManyFilesOfOneCode() {
		FolderFixture folder = new FolderFixture();
		for (int i = 0; i < 5_000; i++)
			folder.add("f" + i, "KMC2431-001v4", "甲", "KMC2431-001v3|乙|2021/12/20", "KMC2431-001v4|甲|2023/12/15");

		assertEquals(5_000, assertTimeoutPreemptively(Duration.ofSeconds(10), folder::check).size());
	}
}
