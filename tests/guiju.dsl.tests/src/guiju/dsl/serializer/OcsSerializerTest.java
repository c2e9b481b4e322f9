package guiju.dsl.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.Resources;

class OcsSerializerTest {

	private final ISerializer serializer = Resources.service(ISerializer.class);

	@Test
	void serializerOfTheLanguageIsOurs() {
		assertInstanceOf(OcsSerializer.class, serializer);
	}

	@Test
	void refusesToSerializeAnything() {
		XtextResource resource = Resources.load("職業: x");

		assertThrows(UnsupportedOperationException.class, () -> serializer.serialize(Resources.standard(resource)));
		assertThrows(UnsupportedOperationException.class, () -> serializer.serialize(Resources.standard(resource), SaveOptions.defaultOptions()));
		assertThrows(UnsupportedOperationException.class,
				() -> serializer.serialize(Resources.standard(resource), new StringWriter(), SaveOptions.defaultOptions()));
		assertThrows(UnsupportedOperationException.class,
				() -> serializer.serializeReplacement(Resources.standard(resource), SaveOptions.defaultOptions()));
	}

	@Test
	void savingAResourceFailsAndLeavesTheFileAsItWas(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("媒體.ocs");
		String text = "// 註解\n" + Examples.text("KMC2431-001v4.ocs");
		Files.writeString(file, text);
		XtextResource resource = (XtextResource) Resources.set().getResource(URI.createFileURI(file.toString()), true);
		Resources.standard(resource).setName("改名");

		Exception refusal = assertThrows(UnsupportedOperationException.class, () -> resource.save(Map.of()));

		assertTrue(refusal.getMessage().contains("guiju.text.writer"), refusal.getMessage());
		assertEquals(text, Files.readString(file));
		assertEquals(1, folder.toFile().list().length);
	}
}
