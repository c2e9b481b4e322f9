package guiju.sync.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import guiju.sync.Editing;
import guiju.sync.Sources;
import guiju.sync.session.EditResult;

/**
 * Every edit on every manner of writing: none is refused, exactly the expected lines change, and undo gives the same bytes again.
 * What changes in the plain manner stands in testdata/matrix; in the others the same lines must change.
 */
class MatrixTest {

	private static final Path EXPECTED = Path.of(System.getProperty("guiju.root", "../.."), "tests/guiju.sync.tests/testdata/matrix/expected.txt");
	/** Manners in which other lines may change: those that have other lines, or where a last line gets a line end. */
	private static final Set<String> OTHER_LINES = Set.of("no last line end", "crlf, no last line end", "no headings");

	@Test
	void hasEnoughOperations() {
		assertTrue(Operations.all().size() >= 80);
	}

	@TestFactory
	Stream<DynamicTest> everyEditWorksOnEverySource() {
		Map<String, String> shapes = new LinkedHashMap<>();
		Editing plain = new Editing(Sources.PLAIN);
		for (Operation operation : Operations.all())
			shapes.put(operation.name(), LineChanges.shape(Sources.PLAIN, edited(operation, plain)));
		return Sources.all().entrySet().stream().map(source -> DynamicTest.dynamicTest(source.getKey(), () -> {
			List<String> failures = new ArrayList<>();
			Editing on = new Editing(source.getValue());
			for (Operation operation : Operations.all())
				try {
					String after = edited(operation, on);
					requireManner(source.getValue(), after);
					if (!OTHER_LINES.contains(source.getKey()))
						assertEquals(shapes.get(operation.name()), LineChanges.shape(source.getValue(), after));
				} catch (AssertionError | RuntimeException failure) {
					failures.add(operation + ": " + failure);
				}
			assertEquals("", String.join("\n", failures));
		}));
	}

	@Test
	void exactlyTheExpectedLinesChange() throws IOException {
		StringBuilder changes = new StringBuilder();
		Editing plain = new Editing(Sources.PLAIN);
		for (Operation operation : Operations.all())
			changes.append("# ").append(operation).append('\n').append(LineChanges.show(Sources.PLAIN, edited(operation, plain)));
		for (String manner : List.of("english", "tabs", "full-width colons", "no last line end", "no headings", "odd bullets")) {
			String source = Sources.all().get(manner);
			Editing on = new Editing(source);
			for (Operation operation : Operations.all())
				if (operation.name().matches("(insert|paste|duplicate|cite).*"))
					changes.append("# ").append(manner).append(": ").append(operation).append('\n').append(LineChanges.show(source, edited(operation, on)));
		}

		if (Boolean.getBoolean("guiju.record"))
			Files.writeString(EXPECTED, changes);
		assertEquals(Files.readString(EXPECTED), changes.toString());
	}

	private static String edited(Operation operation, Editing on) {
		String source = on.session.text();

		EditResult result = on.session.edit(operation.edit().apply(on));

		assertTrue(result.isDone(), () -> operation + " " + result.refusal());
		String after = on.session.text();
		assertTrue(!after.equals(source), "nothing changed");
		on.requireTrue();
		on.session.undo();
		assertEquals(source, on.session.text());
		return after;
	}

	/** New lines end as the others do. */
	private static void requireManner(String before, String after) {
		if (!before.contains("\n"))
			assertTrue(!after.contains("\n"), "LF in a file with CR");
		if (before.contains("\r\n"))
			assertEquals(after.replace("\r\n", "\n").replace("\n", "\r\n"), after, "a line end was split or is another one");
		if (!before.contains("\r"))
			assertTrue(!after.contains("\r"), "CR in a file with LF");
	}
}
