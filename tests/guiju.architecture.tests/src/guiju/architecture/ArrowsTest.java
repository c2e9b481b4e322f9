package guiju.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class ArrowsTest {

	@Test
	void listsEveryBundleThatThereIs() throws IOException {
		assertEquals(List.copyOf(new TreeSet<>(Bundles.ARROWS.keySet())), Bundles.existing());
	}

	@Test
	void manifestsRequireNoBundleThatNoArrowLeadsTo() throws IOException {
		Set<String> wrong = new TreeSet<>();
		for (String bundle : Bundles.existing())
			for (String required : Bundles.required(bundle))
				if (required.startsWith("guiju.") && !Bundles.reach(bundle).contains(required))
					wrong.add(bundle + " requires " + required);

		assertEquals(Set.of(), wrong);
	}

	@Test
	void classesUseNoBundleAndNoLibraryThatNoArrowLeadsTo() throws IOException {
		Map<String, String> packages = Bundles.packages();
		Set<String> wrong = new TreeSet<>();
		int classes = 0;
		for (String bundle : Bundles.existing())
			for (JavaClass type : new ClassFileImporter().importPath(Bundles.root().resolve("bundles").resolve(bundle).resolve("target/classes"))) {
				classes++;
				for (Dependency dependency : type.getDirectDependenciesFromSelf())
					if (!isAllowed(bundle, dependency.getTargetClass().getBaseComponentType(), packages))
						wrong.add(type.getName() + " uses " + dependency.getTargetClass().getName());
			}

		assertEquals(Set.of(), wrong);
		assertTrue(classes > 100, "only " + classes + " classes were read: are the bundles compiled?");
	}

	private static boolean isAllowed(String bundle, JavaClass used, Map<String, String> packages) {
		String owner = packages.get(used.getPackageName());
		if (owner != null)
			return Bundles.reach(bundle).contains(owner);
		return used.isPrimitive() || used.getName().startsWith("java.")
				|| Bundles.LIBRARIES.get(bundle).stream().anyMatch(library -> used.getName().startsWith(library));
	}

	@Test
	void theArchitecturePageShowsTheSameArrows() throws IOException {
		String page = Files.readString(Bundles.root().resolve("docs/architecture.md"));

		for (Map.Entry<String, List<String>> arrows : Bundles.ARROWS.entrySet())
			for (String used : arrows.getValue())
				assertTrue(page.contains(shortName(arrows.getKey()) + " --> " + shortName(used)), arrows.getKey() + " --> " + used);
		long shown = page.lines().filter(line -> line.contains(" --> ")).count();
		assertEquals(Bundles.ARROWS.values().stream().mapToInt(List::size).sum(), shown);
	}

	private static String shortName(String bundle) {
		return bundle.substring("guiju.".length());
	}
}
