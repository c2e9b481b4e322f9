package guiju.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of a command as a user would make it, in a process of its own. */
record Launch(int exit, String out, String err) {

	/** The folder of the project. */
	static final Path ROOT = Path.of(System.getProperty("guiju.root", "../..")).toAbsolutePath().normalize();

	/** Runs ./guiju of this build, with these variables on top of a bare environment. */
	static Launch guiju(Path folder, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ROOT.resolve("guiju").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG") || name.equals("GUIJU_LANG"));
		builder.environment().put("GUIJU_BUILT", "yes");
		builder.environment().putAll(environment);
		return run(builder);
	}

	/** Runs a process to its end, at most ten minutes. */
	static Launch run(ProcessBuilder builder) throws IOException, InterruptedException {
		Path out = Files.createTempFile("out", null);
		Path err = Files.createTempFile("err", null);
		Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).start();
		if (!process.waitFor(10, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("no end after ten minutes: " + builder.command());
		}
		Launch launch = new Launch(process.exitValue(), text(out), text(err));
		Files.delete(out);
		Files.delete(err);
		return launch;
	}

	private static String text(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}
}
