package guiju.dsl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.Resources;

class StandardNamesTest {

	@Test
	void onlyTheCodeOfTheStandardIsExported() {
		Examples.byName().forEach((file, text) -> assertEquals(List.of(file.replace(".ocs", "")), exported(Resources.load(text))));
	}

	@Test
	void standardWithoutCodeExportsNothing() {
		assertEquals(List.of(), exported(Resources.load("職業: 媒體\nK01: x\nT1: y")));
		assertEquals(List.of(), exported(Resources.load("")));
	}

	@Test
	void codeIsOneNameWhateverItHolds() {
		assertEquals(List.of("A.B C"), exported(Resources.load("職能基準 A.B C")));
	}

	private static List<String> exported(XtextResource resource) {
		return StreamSupport.stream(Resources.service(IResourceServiceProvider.class).getResourceDescriptionManager().getResourceDescription(resource)
				.getExportedObjects().spliterator(), false).map(description -> {
					assertEquals(1, description.getQualifiedName().getSegmentCount());
					return description.getQualifiedName().getFirstSegment();
				}).toList();
	}
}
