package guiju.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

	private final List<String> met = new ArrayList<>();

	@TempDir
	Path root;

	@Test
	void goesInTheOrderOfNamesFolderByFolder() throws IOException {
		file("b.ocs");
		file("a/z.ocs");
		file("a.ocs");
		file("a/readme.txt");

		walk();

		assertEquals(List.of("folder ", "folder a", "file a/z.ocs", "file a.ocs", "file b.ocs"), met);
	}

	@Test
	void meetsEachRealFileOnceAndGoesRoundNoLoop() throws IOException {
		file("a/x.ocs");
		Files.createSymbolicLink(root.resolve("a/loop"), root);
		Files.createSymbolicLink(root.resolve("b.ocs"), root.resolve("a/x.ocs"));
		Files.createSymbolicLink(root.resolve("c"), root.resolve("a"));

		walk();

		assertEquals(List.of("folder ", "folder a", "link a/loop", "file a/x.ocs", "link b.ocs", "link c"), met);
	}

	@Test
	void tellsOfLinksThatLeadNowhereOnlyWhereAFileIsWanted() throws IOException {
		Files.createSymbolicLink(root.resolve("gone"), root.resolve("nowhere"));
		Files.createSymbolicLink(root.resolve("gone.ocs"), root.resolve("nowhere.ocs"));
		file(".git/hidden.ocs");

		walk();

		assertEquals(List.of("folder ", "link gone", "link gone.ocs", "failed gone.ocs"), met);
	}

	@Test
	void looksThroughAFolderOnce() throws IOException {
		FolderWalk walk = walk();

		assertFalse(walk.folder(root, root.toRealPath()));
	}

	private void file(String name) throws IOException {
		Files.createDirectories(root.resolve(name).getParent());
		Files.writeString(root.resolve(name), "");
	}

	private FolderWalk walk() throws IOException {
		FolderWalk walk = new FolderWalk(path -> path.toString().endsWith(".ocs"), new FolderWalk.Visitor() {

			@Override
			public void folder(Path path, Path real) {
				met.add("folder " + root.relativize(path));
			}

			@Override
			public void file(Path path, Path real, BasicFileAttributes attributes) {
				met.add("file " + root.relativize(path));
			}

			@Override
			public void link(Path path) {
				met.add("link " + root.relativize(path));
			}

			@Override
			public void failed(Path path, IOException why) {
				met.add("failed " + root.relativize(path));
			}
		});
		walk.folder(root, root.toRealPath());
		return walk;
	}
}
