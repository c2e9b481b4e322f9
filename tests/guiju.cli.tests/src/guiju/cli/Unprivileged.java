package guiju.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the command line in a process of nobody's, since permissions do not stop root, who runs tests in containers. The class
 * path is copied to where nobody can read it.
 */
public final class Unprivileged {

	private static final String NOBODY = "65534";

	private Unprivileged() {}

	/** Runs in a folder and returns what happened; the class path goes into another. */
	public static Ran run(Path directory, Path library, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups",
				Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Dfile.encoding=UTF-8", "-cp", copiedClassPath(library),
				Main.class.getName(), "--lang", "en"));
		command.addAll(List.of(arguments));
		Path out = library.resolve("out");
		Path err = library.resolve("err");
		Process process = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		int code = process.waitFor();
		return new Ran(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
	}

	/** Tells whether this machine lets root become nobody. */
	public static boolean isPossible() {
		return Files.isExecutable(Path.of("/usr/bin/setpriv"));
	}

	private static String copiedClassPath(Path library) throws IOException {
		List<String> copied = new ArrayList<>();
		String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		for (String entry : entries.split(File.pathSeparator)) {
			Path original = Path.of(entry).toAbsolutePath();
			if (!Files.exists(original))
				continue;
			Path copy = library.resolve(copied.size() + "-" + original.getFileName());
			try (Stream<Path> files = Files.walk(original)) {
				for (Path file : files.toList())
					Files.copy(file, copy.resolve(original.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
			}
			copied.add(copy.toString());
		}
		return String.join(File.pathSeparator, copied);
	}
}
