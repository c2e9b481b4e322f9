package guiju.workspace.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathOrderTest {

	@Test
	void isTheOrderOfAWalk(@TempDir Path root) throws IOException {
		for (String path : List.of("a.ocs", "a/z.ocs", "a b/x.ocs", "a-b.ocs", "a/a/a.ocs", "標/x.ocs", "標.ocs", "B.ocs", "a0.ocs")) {
			Files.createDirectories(root.resolve(path).getParent());
			Files.writeString(root.resolve(path), "");
		}

		List<String> sorted = new ArrayList<>(Listing.of(root).files().keySet());

		assertEquals(List.of("B.ocs", "a/a/a.ocs", "a/z.ocs", "a b/x.ocs", "a-b.ocs", "a.ocs", "a0.ocs", "標/x.ocs", "標.ocs"), sorted);
	}
}
