package guiju.git.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.git.wording.GitException;

class RevisionFilesTest {

	private static final String FILE = "標準/a b.ocs";

	@TempDir
	Path folder;
	private Repositories repository;

	@BeforeEach
	void commitThree() throws IOException, InterruptedException {
		repository = new Repositories(folder);
		repository.git("init", "-q").commit("一").git("tag", "v1").commit("二").git("tag", "-a", "-m", "標籤", "v2").commit("三");
	}

	private String read(String argument, Path from) throws IOException {
		RevisionPath path = RevisionPath.of(argument, from).orElseThrow();
		return new String(new RevisionFiles(from).read(path), StandardCharsets.UTF_8);
	}

	@Test
	void readsWhateverNamesARevision() throws IOException {
		assertEquals("三", read("HEAD:" + FILE, folder));
		assertEquals("一", read("HEAD~2:" + FILE, folder));
		assertEquals("二", read("HEAD^:" + FILE, folder));
		assertEquals("一", read("v1:" + FILE, folder));
		assertEquals("二", read("v2:" + FILE, folder));
		assertEquals("二", read("v2^{commit}:" + FILE, folder));
		assertEquals("二", read("HEAD@{1}:" + FILE, folder));
		assertEquals("二", read("HEAD^{/二}:" + FILE, folder));
	}

	@Test
	void findsAFileFromTheTopAndFromWhereOneIs() throws IOException {
		Path below = folder.resolve("標準");

		assertEquals("一", read("v1:" + FILE, below));
		assertEquals("一", read("v1:./a b.ocs", below));
		assertEquals("一", read("v1:a b.ocs", below));
		assertEquals("一", read("v1:../標準/a b.ocs", below));
	}

	@Test
	void readsPackedObjects() throws IOException, InterruptedException {
		repository.git("gc", "-q", "--prune=now");

		assertEquals("一", read("HEAD~2:" + FILE, folder));
		assertEquals("二", read("v2:" + FILE, folder));
	}

	@Test
	void readsTheIndexAndItsStages() throws IOException, InterruptedException {
		repository.file(FILE, "四").git("add", "-A").file(FILE, "五");

		assertEquals("四", read(":" + FILE, folder));
		assertEquals("四", read(":0:" + FILE, folder));
		assertEquals("四", read(":./a b.ocs", folder.resolve("標準")));
	}

	@Test
	void readsFromAnotherWorktree(@TempDir Path other) throws IOException, InterruptedException {
		Path tree = other.resolve("另一個");
		repository.git("worktree", "add", "-q", tree.toString(), "v1");

		assertEquals("一", read("HEAD:" + FILE, tree));
		assertEquals("二", read("v2:./a b.ocs", tree.resolve("標準")));
	}

	@Test
	void readsARepositoryOfTheOtherObjectFormat(@TempDir Path other) throws IOException, InterruptedException {
		new Repositories(other).git("init", "-q", "--object-format=sha256").commit("一");

		assertEquals("一", read("HEAD:" + FILE, other));
	}

	@Test
	void tellsWhatIsWrong(@TempDir Path elsewhere) {
		assertEquals("git 不認得版本「v9」。請用 git log 或 git tag 查看有哪些版本。", refused("v9:" + FILE, folder));
		assertTrue(refused("v1:無.ocs", folder).startsWith("版本「v1」裡沒有檔案「無.ocs」。"));
		assertEquals("版本「v1」裡的「標準」是資料夾，不是檔案。", refused("v1:標準", folder));
		assertEquals("這裡不在任何 git 儲存庫裡。請在儲存庫的資料夾裡執行。", refused("v1:a.ocs", elsewhere));
	}

	private String refused(String argument, Path from) {
		return assertThrows(GitException.class, () -> read(argument, from)).text(Locale.TAIWAN);
	}

	@Test
	void anArgumentThatIsAFileOrADriveIsNoRevision() throws IOException {
		Files.writeString(folder.resolve("a:b"), "");

		assertEquals(Optional.empty(), RevisionPath.of("a:b", folder));
		assertEquals(Optional.empty(), RevisionPath.of("C:\\a.ocs", folder));
		assertEquals(Optional.empty(), RevisionPath.of("https://a.ocs", folder));
		assertEquals(Optional.empty(), RevisionPath.of("HEAD:", folder));
		assertEquals(Optional.of(new RevisionPath("HEAD@{2026-01-01 10:00:00}", "a.ocs")), RevisionPath.of("HEAD@{2026-01-01 10:00:00}:a.ocs", folder));
	}
}
