package guiju.product;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/** A screen in memory of one test's own, so that no other window takes the keyboard away. What is on it can be read pixel by pixel. */
final class Screen implements AutoCloseable {

	private static final int WIDTH = 1440;
	private static final int HEIGHT = 900;
	private static final int STEP = 120;
	private static final int GRID = 7;
	/** So many points of the grid differ when an editor opens; fewer when a row is selected. */
	private static final int CHANGED = 300;
	private static final int CALM = 1500;
	private static final long PATIENCE = TimeUnit.MINUTES.toMillis(3);
	/** Where the format of the X window system's dumps tells how many colours stand before the pixels. */
	private static final int COLOURS_AT = 76;
	private static final int BYTES_PER_COLOUR = 12;

	/** A point of the picture that comes before the window where nothing is drawn in it, and its colour. */
	private static final int PICTURE_X = 510;
	private static final int PICTURE_Y = 400;
	private static final int PAPER = 0xF6F1E4;

	private final Path pixels;
	private final Process server;
	private final String name;

	/** Switches a screen on; the folder is its memory. */
	Screen(Path folder) throws IOException {
		Files.createDirectories(folder);
		pixels = folder.resolve("Xvfb_screen0");
		server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-fbdir", folder.toString(), "-nolisten", "tcp", "-noreset")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		BufferedReader number = server.inputReader(StandardCharsets.US_ASCII);
		name = ":" + number.readLine();
	}

	/** Tells whether this machine has what a screen and its keys need. */
	static boolean isPossible() {
		return has("Xvfb") && has("xdotool");
	}

	private static boolean has(String program) {
		for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			if (Files.isExecutable(Path.of(folder, program)))
				return true;
		return false;
	}

	/** Returns what the environment variable DISPLAY is to be for a program on this screen. */
	String name() {
		return name;
	}

	// What is on it

	/** Waits until something is so; fails with a picture of the screen otherwise. */
	void until(String what, BooleanSupplier condition) throws IOException {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				Path picture = Files.createTempFile("screen", ".png");
				ImageIO.write(picture(), "png", picture.toFile());
				throw new AssertionError("not within " + PATIENCE + " ms: " + what + "; windows: " + windows() + "; picture: " + picture);
			}
			pause(20);
		}
	}

	/** Returns the titles of the windows that can be seen. */
	List<String> windows() {
		List<String> titles = new ArrayList<>();
		for (String window : ids("."))
			titles.add(xdotool("getwindowname", window).strip());
		return titles;
	}

	private List<String> ids(String title) {
		return xdotool("search", "--onlyvisible", "--name", title).lines().toList();
	}

	/** Tells whether most of the screen has been painted, which is black at first. Looks at few points, so that asking costs the product nothing. */
	boolean isPainted() {
		int painted = 0;
		int all = 0;
		try (RandomAccessFile dump = new RandomAccessFile(pixels.toFile(), "r")) {
			long start = start(dump);
			for (int x = STEP; x < WIDTH; x += STEP)
				for (int y = STEP; y < HEIGHT; y += STEP, all++) {
					dump.seek(start + (y * WIDTH + x) * 4L);
					if ((dump.readInt() & 0xFFFFFF00) != 0)
						painted++;
				}
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
		return painted * 2 > all;
	}

	/** Tells whether the picture stands there that comes before the window. */
	boolean isPictured() {
		try (RandomAccessFile dump = new RandomAccessFile(pixels.toFile(), "r")) {
			dump.seek(start(dump) + (PICTURE_Y * WIDTH + PICTURE_X) * 4L);
			return (Integer.reverseBytes(dump.readInt()) & 0xFFFFFF) == PAPER;
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}

	private static long start(RandomAccessFile dump) throws IOException {
		int head = dump.readInt();
		dump.seek(COLOURS_AT);
		return head + (long) dump.readInt() * BYTES_PER_COLOUR;
	}

	/** Waits until something has changed on the screen, and then until nothing changes any more; a blinking caret is too thin to count. */
	void untilChangedFrom(BufferedImage before) throws IOException {
		until("something new on the screen", () -> difference(before, picture()) > CHANGED);
		BufferedImage[] last = {picture()};
		until("a calm screen", () -> {
			pause(CALM);
			BufferedImage now = picture();
			boolean calm = difference(last[0], now) == 0;
			last[0] = now;
			return calm;
		});
	}

	/** Counts the points of a grid in which two pictures differ. */
	private static int difference(BufferedImage one, BufferedImage other) {
		int different = 0;
		for (int x = 0; x < WIDTH; x += GRID)
			for (int y = 0; y < HEIGHT; y += GRID)
				if (one.getRGB(x, y) != other.getRGB(x, y))
					different++;
		return different;
	}

	/** Returns what is on the screen. */
	BufferedImage picture() {
		try {
			ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(pixels));
			int start = dump.getInt(0) + dump.getInt(COLOURS_AT) * BYTES_PER_COLOUR;
			dump.order(java.nio.ByteOrder.LITTLE_ENDIAN);
			BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
			for (int y = 0; y < HEIGHT; y++)
				for (int x = 0; x < WIDTH; x++)
					picture.setRGB(x, y, dump.getInt(start + (y * WIDTH + x) * 4));
			return picture;
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}

	// The keyboard

	/** Gives the keyboard to the window with that title. No window manager does it here. A window that just goes is passed over. */
	void focus(String title) throws IOException {
		until("the keyboard in a window " + title, () -> {
			List<String> windows = ids(title);
			if (windows.isEmpty())
				return false;
			xdotool("windowfocus", windows.getLast());
			pause(50);
			return xdotool("getwindowfocus", "-f").strip().equals(windows.getLast());
		});
		pause(300);
	}

	/** Presses keys as xdotool names them, e.g. ctrl+s, Down. */
	void press(String... keys) {
		for (String key : keys) {
			xdotool("key", key);
			pause(150);
		}
	}

	/** Types a text. */
	void type(String text) {
		xdotool("type", "--delay", "20", text);
		pause(150);
	}

	private String xdotool(String... arguments) {
		try {
			List<String> command = new ArrayList<>(List.of("xdotool"));
			command.addAll(List.of(arguments));
			ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
			builder.environment().put("DISPLAY", name);
			builder.environment().put("LC_ALL", "C.UTF-8");
			Process process = builder.start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}

	static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		server.destroy();
	}
}
