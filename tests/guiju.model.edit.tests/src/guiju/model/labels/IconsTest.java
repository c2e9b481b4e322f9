package guiju.model.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class IconsTest {

	private static final Path BUNDLE = Path.of(System.getProperty("guiju.root", "../.."), "bundles/guiju.model.edit");

	@ParameterizedTest
	@EnumSource
	void haveAPictureOf16By16ForEveryType(DomainType type) throws Exception {
		Element picture = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(BUNDLE.resolve(Icons.path(type)).toFile()).getDocumentElement();

		assertEquals("svg", picture.getTagName());
		assertEquals(List.of("16", "16", "0 0 16 16"),
				List.of(picture.getAttribute("width"), picture.getAttribute("height"), picture.getAttribute("viewBox")));
	}

	/** Letters are drawn as lines: a font would look different on each machine, or be missing. */
	@ParameterizedTest
	@EnumSource
	void needNoFont(DomainType type) throws IOException {
		assertFalse(Files.readString(BUNDLE.resolve(Icons.path(type))).contains("<text"));
	}

	@Test
	void lookDifferentForEachType() throws IOException {
		Set<String> pictures = new HashSet<>();
		for (DomainType type : DomainType.values())
			pictures.add(Files.readString(BUNDLE.resolve(Icons.path(type))));

		assertEquals(DomainType.values().length, pictures.size());
	}

	@Test
	void areAllUsed() throws IOException {
		try (Stream<Path> files = Files.list(BUNDLE.resolve("icons"))) {
			List<String> used = Arrays.stream(DomainType.values()).map(Icons::path).toList();

			assertTrue(files.filter(Files::isRegularFile).map(file -> "icons/" + file.getFileName()).allMatch(used::contains));
		}
	}
}
