package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.StandardParser;
import guiju.files.SourceReader;

/** Folders with files that are no standards: each is told of, and none keeps another one from being checked. */
class HostileFolderTest {

	private static final StandardParser PARSER = StandardParser.standalone();

	@TempDir
	Path root;
	private Workspace workspace;

	@AfterEach
	void close() {
		if (workspace != null)
			workspace.close();
	}

	@Test
	void tellsOfEachFileThatCannotBeReadAndChecksTheOthers() throws Exception {
		Files.write(root.resolve("big5.ocs"), "職業: 媒體企劃人員".getBytes(Charset.forName("Big5")));
		Files.write(root.resolve("binary.ocs"), new byte[] {'a', 0, 1, 2});
		Files.write(root.resolve("large.ocs"), new byte[SourceReader.LARGEST + 1]);
		Files.write(root.resolve("utf16.ocs"), "職業: 媒體企劃人員\n".getBytes(StandardCharsets.UTF_16));
		Files.writeString(root.resolve("empty.ocs"), "");
		Files.writeString(root.resolve("好 的\n.ocs"), Texts.standard("KMC2431-001v1"));

		open();

		assertEquals(List.of("big5.ocs is not UTF-8, looks like Big5. Convert it: iconv -f BIG5 -t UTF-8 OLD > NEW",
				"binary.ocs is no text: it holds NUL bytes. It is a binary file or damaged; take it from a backup.",
				"large.ocs is larger than 32 MB, far more than any standard. Check whether it is the right file.",
				"utf16.ocs is UTF-16, not UTF-8. Convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW"), problems());
		assertEquals(List.of("missing-standard-code"), codes("empty.ocs"));
		assertEquals("KMC2431-001v1", workspace.file(root.resolve("好 的\n.ocs")).orElseThrow().standard().code());
	}

	@Test
	void forgetsAProblemThatWasMended() throws Exception {
		Files.write(root.resolve("a.ocs"), new byte[] {0});
		open();
		assertEquals(1, workspace.problems().size());

		Files.writeString(root.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
		workspace.refresh().get(60, TimeUnit.SECONDS);

		assertEquals(List.of(), workspace.problems());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void meetsEachRealFileOnceHoweverManyLinksLeadToIt() throws Exception {
		Files.createDirectories(root.resolve("b"));
		Files.writeString(root.resolve("b/x.ocs"), Texts.standard("KMC2431-001v1"));
		Files.createSymbolicLink(root.resolve("a"), root.resolve("b"));
		Files.createSymbolicLink(root.resolve("b/loop"), root);
		Files.createSymbolicLink(root.resolve("c.ocs"), root.resolve("b/x.ocs"));
		Files.createSymbolicLink(root.resolve("gone.ocs"), root.resolve("nowhere"));

		open();

		assertEquals(List.of("a/x.ocs"), workspace.files().stream().map(WorkspaceFile::path).toList());
		assertEquals(List.of("gone.ocs does not exist. Check the path; a link may lead nowhere."), problems());
		Files.delete(root.resolve("a"));
		workspace.refresh().get(60, TimeUnit.SECONDS);
		assertEquals(List.of("b/x.ocs"), workspace.files().stream().map(WorkspaceFile::path).toList());
		Files.delete(root.resolve("b/x.ocs"));
		workspace.refresh().get(60, TimeUnit.SECONDS);
		assertEquals(List.of(), workspace.files());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void waitsForNoPipe() throws Exception {
		assertEquals(0, new ProcessBuilder("mkfifo", root.resolve("pipe.ocs").toString()).start().waitFor());
		Files.createDirectories(root.resolve("folder.ocs"));
		Files.writeString(root.resolve("folder.ocs/x.ocs"), Texts.standard("KMC2431-001v1"));

		open();

		assertEquals(List.of("pipe.ocs is neither a file nor a folder, but a pipe or a device. Save the content to a file first."), problems());
		assertEquals(List.of("folder.ocs/x.ocs", "pipe.ocs"), workspace.files().stream().map(WorkspaceFile::path).toList());
	}

	@Test
	void standsTextsThatAreDeepOrEndless() throws Exception {
		StringBuilder deep = new StringBuilder("補充: 一\n");
		for (int depth = 1; depth < 3_000; depth++)
			deep.append("-".repeat(depth)).append(" 二\n");
		Files.writeString(root.resolve("deep.ocs"), deep);
		Files.writeString(root.resolve("prose.ocs"), "長".repeat(1 << 20));
		Files.writeString(root.resolve("text.ocs"), "工作描述: " + "長".repeat(1 << 20));
		Files.writeString(root.resolve("fine.ocs"), Texts.standard("KMC2431-001v1"));

		open();

		assertEquals(4, workspace.files().size());
		assertEquals("KMC2431-001v1", workspace.file(root.resolve("fine.ocs")).orElseThrow().standard().code());
		assertTrue(codes("prose.ocs").contains("syntax"));
	}

	@Test
	void tellsOfHundredsOfFilesOfOneCode() throws Exception {
		for (int i = 0; i < 300; i++)
			Files.writeString(root.resolve(i + ".ocs"), "職能基準 KMC2431-001v1\n職業: 甲" + i + "\n版本沿革\n  V2 KMC2431-001v1 2020/01/01: 乙\n");
		open();

		Files.delete(root.resolve("7.ocs"));
		workspace.refresh().get(60, TimeUnit.SECONDS);

		assertEquals(299, workspace.files().stream().filter(file -> file.findings().stream()
				.anyMatch(finding -> finding.code().id().equals("duplicate-standard"))).count());
	}

	@Test
	void checksOtherFilesWhileALargeOneIsUnderWay() throws Exception {
		StringBuilder large = new StringBuilder("職能基準 KMC2431-001v1\n");
		while (large.length() < 3 << 20)
			large.append("補充: ").append("長".repeat(40)).append('\n');
		Files.writeString(root.resolve("a.ocs"), large);
		for (int i = 0; i < 30; i++)
			Files.writeString(root.resolve("b" + i + ".ocs"), Texts.standard("KMC2431-001v" + (1 + i % 2)));

		open();
		Files.writeString(root.resolve("b1.ocs"), Texts.standard("KMC2431-009v1"));
		workspace.refresh().get(120, TimeUnit.SECONDS);

		assertEquals(31, workspace.files().size());
		assertTrue(codes("a.ocs").contains("duplicate-standard"));
		assertTrue(codes("b0.ocs").contains("duplicate-standard"));
		assertFalse(codes("b1.ocs").contains("duplicate-standard"));
	}

	@Test
	void tellsOfSettingsThatCannotBeUsed() throws Exception {
		Files.writeString(root.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
		Files.writeString(root.resolve("guiju.properties"), "stage=now\ncategories=\\\\x\\y.csv\n");

		open();

		assertEquals(List.of(1, 2), workspace.problems().stream().filter(FolderProblem::isOfSettings).map(FolderProblem::line).toList());
		assertTrue(workspace.problems().get(0).text(Locale.TAIWAN).contains("now"));
	}

	private void open() throws Exception {
		workspace = new Workspace(root, PARSER, () -> LocalDate.of(2026, 6, 1));
		workspace.settled().get(120, TimeUnit.SECONDS);
	}

	private List<String> problems() throws IOException {
		return workspace.problems().stream().map(problem -> problem.path() + " " + problem.text(Locale.ENGLISH)).toList();
	}

	private List<String> codes(String path) {
		return workspace.file(root.resolve(path)).orElseThrow().findings().stream().map(finding -> finding.code().id()).toList();
	}
}
