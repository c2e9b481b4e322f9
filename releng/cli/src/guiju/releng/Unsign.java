package guiju.releng;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Takes the signatures out of the jars of a folder. Java keeps no class of a signed jar in its cache of loaded classes, and
 * checks each signature at every start: with them a cold start takes three times as long. Run from source by the build.
 */
public final class Unsign {

	/** It asks where its class was loaded from, which a kept class of a product that was moved does not know. */
	private static final String LAUNCHER = "org.eclipse.equinox.launcher_";

	private Unsign() {}

	/** Unsigns the jars in and below the folder that is the only argument. */
	public static void main(String[] arguments) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
			for (Path jar : files.filter(Unsign::isMeant).toList())
				unsign(jar);
		}
	}

	private static boolean isMeant(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".jar") && !name.startsWith(LAUNCHER) && Files.isRegularFile(file);
	}

	private static void unsign(Path jar) throws IOException {
		Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
		try (JarFile in = new JarFile(jar.toFile(), false)) {
			if (in.stream().noneMatch(entry -> isSignature(entry.getName())))
				return;
			try (OutputStream file = Files.newOutputStream(unsigned); JarOutputStream out = new JarOutputStream(file, main(in.getManifest()))) {
				for (JarEntry entry : Collections.list(in.entries()))
					if (!isSignature(entry.getName()) && !entry.getName().equals(JarFile.MANIFEST_NAME))
						copy(in, entry, out);
			}
		}
		Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	/** The entries of a signed jar's manifest are digests. */
	private static Manifest main(Manifest signed) {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putAll(signed.getMainAttributes());
		return manifest;
	}

	private static void copy(JarFile in, JarEntry entry, JarOutputStream out) throws IOException {
		JarEntry copy = new JarEntry(entry.getName());
		copy.setTime(entry.getTime());
		out.putNextEntry(copy);
		try (InputStream content = in.getInputStream(entry)) {
			content.transferTo(out);
		}
		out.closeEntry();
	}

	private static boolean isSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && upper.indexOf('/', 9) < 0
				&& (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
	}
}
