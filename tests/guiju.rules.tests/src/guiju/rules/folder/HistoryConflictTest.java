package guiju.rules.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;

class HistoryConflictTest {

	@Test
	void reportsOtherNameAtTheRow() {
		FolderFixture folder = new FolderFixture()
				.add("v4.ocs", "KMM2431-002v4", "行銷人員", "KMM2431-002v4|行銷人員|2023/12/15", "KMM2431-002v3|行銷人員|2021/12/20")
				.add("v3.ocs", "KMM2431-002v3", "行銷專員");

		assertEquals(List.of("v4.ocs 1 history-conflict"), folder.findings());
		assertEquals(List.of("版本沿革說 KMM2431-002v3 的名稱是「行銷人員」，v3.ocs 的名稱卻是「行銷專員」。請查明何者正確，改成一致。"), folder.messages(Messages.CHINESE));
		assertEquals("change to 行銷專員", new Messages(Messages.ENGLISH).text(folder.check().get(0).fixes().get(0)));
	}

	@Test
	void reportsOtherDateWhereTheFileDatesItself() {
		FolderFixture folder = new FolderFixture()
				.add("v2.ocs", "KMM2431-002v2", "行銷專員", "KMM2431-002v2|行銷專員|2018/12/20", "KMM2431-002v1|行銷專員|2015/12/31")
				.add("v1.ocs", "KMM2431-002", "行銷專員", "KMM2431-002v1|行銷專員|2015-12-30");

		assertEquals(List.of("v2.ocs 1 history-conflict"), folder.findings());
		assertEquals(List.of("The history says that KMM2431-002v1 is dated 2015/12/31, but in v1.ocs it is dated 2015-12-30. Find out which is right, and make both the same."),
				folder.messages(Messages.ENGLISH));
	}

	@Test
	void acceptsNamesThatDifferInMarkersBlanksAndWidthAndUnknownDates() {
		FolderFixture folder = new FolderFixture()
				.add("v3.ocs", "KPS2431-001v3", "廣告AE人員", "KPS2431-001v2|廣告 ＡＥ 人員|2023/12/15", "KPS2431-001v1|廣告人員|2020/11/25", "||", "KPS2431-001v2||x")
				.add("v2.ocs", "KPS2431-001v2", "廣告AE人員【註1】", "KPS2431-001v1|廣告人員|")
				.add("v1.ocs", "KPS2431-001v1", null, "KPS2431-001v1||2020-11-25");

		assertEquals(List.of(), folder.findings());
		assertEquals(List.of(), folder.reread);
	}

	@Test
	void leavesTheRowAboutTheStandardItselfAlone() {
		assertEquals(List.of(), new FolderFixture().add("v2.ocs", "KPS2431-001v2", "甲", "KPS2431-001v2|乙|2023/12/15").findings());
	}

	@Test
	void accusesNobodyOfWhatIsNoLongerThere() {
		FolderFixture folder = new FolderFixture().add("v2.ocs", "KPS2431-001v2", "甲", "KPS2431-001v1|乙|2020/11/25").add("v1.ocs",
				"KPS2431-001v1", "丙");
		folder.files.put("v1.ocs", FolderFixture.head("KPS2431-001v1", "乙"));

		assertEquals(List.of(), folder.findings());

		folder.files.remove("v2.ocs");

		assertEquals(List.of(), folder.findings());
	}

	@Test
	void goesByWhatTheFilesSayNow() {
		for (String now : List.of("KPS2431-001v3", "KPS2431-002v1", " ")) {
			FolderFixture folder = new FolderFixture().add("v2.ocs", "KPS2431-001v2", "甲", "KPS2431-001v1|乙|2020/11/25").add("v1.ocs",
					"KPS2431-001v1", "丙");
			folder.files.put("v1.ocs", FolderFixture.head(now, "丙"));
			assertEquals(List.of(), folder.findings());

			folder.files.put("v1.ocs", FolderFixture.head("KPS2431-001v1", "丙"));
			folder.files.put("v2.ocs", FolderFixture.head("KPS2431-001v2", "甲", now + "|乙|2020/11/25"));
			assertEquals(List.of(), folder.findings());

			folder.files.put("v2.ocs", FolderFixture.head("KPS2431-001v1", "甲", "KPS2431-001v1|乙|2020/11/25"));
			assertEquals(List.of(), folder.findings());

			folder.files.put("v2.ocs", FolderFixture.head("KPS2431-001v2", "甲"));
			assertEquals(List.of(), folder.findings());
		}
	}

	@Test
	void keepsRowsApartWhenManyFilesAreReplaced() {
		FolderFixture folder = new FolderFixture().add("v2.ocs", "KPS2431-001v2", "甲", "KPS2431-001v1|乙|2020/11/25").add("v1.ocs",
				"KPS2431-001v1", "丙");
		for (int i = 0; i < 1000; i++) {
			folder.files.put("v2.ocs", FolderFixture.head("KPS2431-001v2", "甲", "KPS2431-001v2|甲|2023/12/15", "KPS2431-001v1|丁" + i + "|"));
			folder.summaries.replace(0, folder.files.get("v2.ocs"));
		}

		assertEquals(List.of("v2.ocs 1 history-conflict"), folder.findings());
		assertEquals(List.of("版本沿革說 KPS2431-001v1 的名稱是「丁999」，v1.ocs 的名稱卻是「丙」。請查明何者正確，改成一致。"), folder.messages(Messages.CHINESE));
	}

	@Test
	void checksTwentyThousandFilesWithoutReadingAnyAgain() {
		FolderFixture folder = new FolderFixture();
		for (int i = 0; i < 5_000; i++)
			for (int version = 1; version <= 4; version++) {
				String base = "KMC" + (1000 + i % 9000) + "-" + (100 + i / 9000) + "v";
				String[] rows = new String[version];
				for (int row = 0; row < version; row++)
					rows[row] = base + (row + 1) + "|人員|20" + (10 + row) + "/12/15";
				folder.add(base + version + ".ocs", base + version, "人員", rows);
			}

		assertEquals(List.of(), assertTimeoutPreemptively(Duration.ofSeconds(10), folder::check));
		assertEquals(List.of(), folder.reread);
	}
}
