package guiju.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product, running on a screen, as its start script starts it. */
final class Product implements AutoCloseable {

	static final Path ROOT = Path.of(System.getProperty("guiju.root", "../..")).toAbsolutePath().normalize();
	/** Where the build puts the product for Linux. */
	static final Path BUILT = ROOT.resolve("releng/product/target/products/guiju/linux/gtk/x86_64/guiju");

	/** Its titles: in the language of the script here, or of a machine that speaks English. */
	private static final String NAMES = "規矩|Guiju";

	private final Screen screen;
	private final Path folder;
	private final Path console;
	private final Process process;
	private final long started;

	/** Starts a product's script with a folder of standards; the data folder keeps what must outlive it. */
	Product(Screen screen, Path script, Path folder, Path data) throws IOException {
		this(screen, script, folder, data, Map.of());
	}

	/** The same, with more of an environment. */
	Product(Screen screen, Path script, Path folder, Path data, Map<String, String> environment) throws IOException {
		this.screen = screen;
		this.folder = folder;
		console = Files.createTempFile("console", ".txt");
		ProcessBuilder builder = new ProcessBuilder(script.toString(), "open", folder.toString(), "-data", data.toString())
				.redirectErrorStream(true).redirectOutput(console.toFile());
		builder.environment().put("DISPLAY", screen.name());
		builder.environment().put("GUIJU_LANG", "zh-TW");
		// An application with a Java of its own never asks for this one.
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().putAll(environment);
		started = System.nanoTime();
		process = builder.start();
	}

	/** Waits for its window, painted and with the folder open, and returns how long that took since the start, in ms. */
	long untilUp() throws IOException {
		screen.until("a window of " + folder.getFileName() + "; console: " + console(), () -> !process.isAlive() || screen.isPainted());
		long up = (System.nanoTime() - started) / 1_000_000;
		if (!process.isAlive())
			throw new AssertionError("ended with " + process.exitValue() + ": " + console());
		screen.until("the window without the picture before it", () -> !screen.isPictured());
		screen.focus(NAMES);
		return up;
	}

	/** Returns what it wrote to the console, but for complaints that this machine has no desktop. */
	String console() {
		try {
			List<String> lines = Files.readAllLines(console, StandardCharsets.UTF_8);
			return String.join("\n", lines.stream().filter(line -> !line.startsWith("SWT SessionManagerDBus")).toList());
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}

	/** Tears it down as a power failure would. */
	void kill() throws InterruptedException {
		List<ProcessHandle> all = process.descendants().toList();
		process.destroyForcibly();
		all.forEach(ProcessHandle::destroyForcibly);
		process.waitFor(1, TimeUnit.MINUTES);
	}

	/** Waits for its end and returns its exit code. */
	int untilEnded() throws InterruptedException {
		if (!process.waitFor(3, TimeUnit.MINUTES))
			throw new AssertionError("no end; windows: " + screen.windows());
		return process.exitValue();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		kill();
		Files.deleteIfExists(console);
	}
}
