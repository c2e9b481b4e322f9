package guiju.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles as they are, and the arrows that are allowed between them. */
final class Bundles {

	/** Which bundles a bundle may use directly; what those use, it may use too. */
	static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

	/** Which libraries a bundle may use, by the beginnings of their packages; java.* goes without saying. */
	static final Map<String, List<String>> LIBRARIES = new LinkedHashMap<>();

	private static final List<String> EMF = List.of("org.eclipse.emf.common.", "org.eclipse.emf.ecore.");
	private static final List<String> XTEXT = List.of("org.eclipse.emf.", "org.eclipse.xtext.", "org.antlr.runtime.", "com.google.inject.", "com.google.common.",
			"org.apache.log4j.", "org.eclipse.xtend");

	private static final List<String> XTEXT_AND_TEXT = Stream.concat(XTEXT.stream(), Stream.of("org.eclipse.jface.text.", "org.eclipse.text.", "org.eclipse.core.runtime."))
			.toList();

	static {
		bundle("guiju.model", EMF);
		bundle("guiju.model.edit", List.of("org.eclipse.emf.", "org.osgi.framework."), "guiju.model");
		bundle("guiju.text", EMF, "guiju.model");
		bundle("guiju.exchange", List.of("org.eclipse.emf.", "com.google.gson.", "javax.xml.", "org.xml.sax.", "org.w3c.dom."), "guiju.model");
		bundle("guiju.importer", List.of("org.eclipse.emf.", "com.google.gson.", "javax.xml.stream.", "org.jsoup.", "org.apache.pdfbox.", "org.apache.fontbox."),
				"guiju.text", "guiju.exchange");
		bundle("guiju.rules", EMF, "guiju.model");
		bundle("guiju.dsl", XTEXT, "guiju.text", "guiju.rules");
		bundle("guiju.dsl.ide", Stream.concat(XTEXT.stream(), Stream.of("org.eclipse.lsp4j.")).toList(), "guiju.dsl");
		bundle("guiju.files", List.of());
		bundle("guiju.workspace", XTEXT, "guiju.dsl.ide", "guiju.files");
		bundle("guiju.sync", XTEXT_AND_TEXT, "guiju.dsl.ide", "guiju.model.edit", "guiju.files");
		bundle("guiju.diff", EMF, "guiju.model");
		bundle("guiju.report", List.of("org.eclipse.emf.", "com.google.gson.", "javax.xml.", "org.apache.xmlbeans.", "org.openxmlformats."), "guiju.diff");
		bundle("guiju.revision", XTEXT_AND_TEXT, "guiju.diff", "guiju.sync");
		bundle("guiju.git", List.of("org.eclipse.jgit."), "guiju.files");
		bundle("guiju.versions", EMF, "guiju.dsl", "guiju.importer", "guiju.git", "guiju.diff");
		bundle("guiju.cli", Stream.concat(XTEXT.stream(), Stream.of("com.google.gson.", "picocli.")).toList(), "guiju.report",
				"guiju.revision", "guiju.versions");
		bundle("guiju.ui", Stream.concat(XTEXT_AND_TEXT.stream(), Stream.of("org.eclipse.", "org.osgi.", "javax.xml.parsers.", "org.w3c.dom.", "org.xml.sax.")).toList(), "guiju.workspace", "guiju.report",
				"guiju.revision", "guiju.versions");
		bundle("guiju.app", List.of("org.eclipse.", "org.osgi.", "org.apache.log4j."), "guiju.ui");
		// Stands where XMLBeans looks for Log4j.
		bundle("guiju.quiet", List.of("org.apache.logging.log4j."));
		// Chinese words for bundles of Eclipse: no code.
		for (String host : List.of("jface", "renderers", "texteditor", "ui", "views", "workbench"))
			bundle("guiju.nl." + host, List.of());
	}

	private Bundles() {}

	private static void bundle(String name, List<String> libraries, String... uses) {
		ARROWS.put(name, Arrays.asList(uses));
		LIBRARIES.put(name, libraries);
	}

	/** Returns a bundle itself and all that it may use. */
	static Set<String> reach(String bundle) {
		Set<String> reach = new TreeSet<>(Set.of(bundle));
		for (String used : ARROWS.get(bundle))
			reach.addAll(reach(used));
		return reach;
	}

	/** Returns the folder of the project. */
	static Path root() {
		return Path.of(System.getProperty("guiju.root", "../..")).toAbsolutePath().normalize();
	}

	/** Returns the bundles that there are. */
	static List<String> existing() throws IOException {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(folder -> folder.getFileName().toString())
					.sorted().toList();
		}
	}

	/** Returns the bundles that a manifest requires. */
	static Set<String> required(String bundle) throws IOException {
		try (InputStream in = Files.newInputStream(root().resolve("bundles").resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
			String required = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
			return required == null ? Set.of()
					: Arrays.stream(required.split(",")).map(entry -> entry.split(";")[0].strip()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** Returns the bundle of each package that has a source in one. */
	static Map<String, String> packages() throws IOException {
		Map<String, String> packages = new TreeMap<>();
		for (String bundle : existing())
			for (String folder : List.of("src", "src-gen")) {
				Path sources = root().resolve("bundles").resolve(bundle).resolve(folder);
				if (Files.isDirectory(sources))
					try (Stream<Path> files = Files.walk(sources)) {
						files.filter(file -> file.toString().endsWith(".java")).forEach(file -> packages
								.put(sources.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'), bundle));
					}
			}
		return packages;
	}
}
