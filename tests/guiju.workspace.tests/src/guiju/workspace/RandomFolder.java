package guiju.workspace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Does to a folder what people, editors and other programs do, at random. The same seed does the same. */
final class RandomFolder {

	private static final List<String> NAMES = List.of("a.ocs", "b.ocs", "c.ocs", "a/x.ocs", "a/y.ocs", "a/b/x.ocs", "標準.ocs", "z/k l.ocs", "a.b/c.ocs");
	private static final List<String> FOLDERS = List.of("", "a", "a/b", "z");

	final Map<String, String> overlays = new TreeMap<>();
	/** The file that was touched last. */
	String last = "";

	private final Path root;
	private final Workspace workspace;
	private final Random random;
	private final RandomTexts texts;

	RandomFolder(Path root, Workspace workspace, long seed) {
		this.root = root;
		this.workspace = workspace;
		random = new Random(seed);
		texts = new RandomTexts(random);
	}

	/** Does one thing and returns what it was. */
	String step() throws IOException {
		String name = pick(NAMES);
		last = name;
		return switch (random.nextInt(14)) {
			case 0, 1, 2 -> write(name, texts.next().getBytes(StandardCharsets.UTF_8));
			case 3 -> write(name, random.nextBoolean() ? texts.next().getBytes(Charset.forName("Big5")) : new byte[] {'a', 0, 'b'});
			case 4 -> edit(name);
			case 5 -> saveByRename(name);
			case 6 -> rename(name, pick(NAMES));
			case 7 -> delete(name);
			case 8 -> random.nextInt(3) == 0 ? deleteFolder(pick(FOLDERS)) : renameFolder();
			case 9, 10 -> overlay(name, texts.next());
			case 11 -> withoutOverlay(overlays.isEmpty() ? name : pick(List.copyOf(overlays.keySet())));
			case 12 -> settings(pick(FOLDERS));
			default -> list();
		};
	}

	private String pick(List<String> from) {
		return from.get(random.nextInt(from.size()));
	}

	private String write(String name, byte[] bytes) throws IOException {
		if (isBlocked(name))
			return "nothing";
		Files.createDirectories(root.resolve(name).getParent());
		Files.write(root.resolve(name), bytes);
		return "write " + name;
	}

	/** Folders and files may want the same name. */
	private boolean isBlocked(String name) {
		for (Path path = root.resolve(name).getParent(); !path.equals(root); path = path.getParent())
			if (Files.isRegularFile(path))
				return true;
		return Files.isDirectory(root.resolve(name));
	}

	private String edit(String name) throws IOException {
		Path file = root.resolve(name);
		if (!Files.isRegularFile(file))
			return "nothing";
		byte[] bytes = Files.readAllBytes(file);
		return write(name, texts.edited(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
	}

	private String saveByRename(String name) throws IOException {
		if (isBlocked(name))
			return "nothing";
		Files.createDirectories(root.resolve(name).getParent());
		Path beside = root.resolve(name).resolveSibling(".save.tmp");
		Files.writeString(beside, texts.next());
		Files.move(beside, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
		return "save by renaming " + name;
	}

	private String rename(String from, String to) throws IOException {
		if (!Files.isRegularFile(root.resolve(from)) || isBlocked(to))
			return "nothing";
		Files.createDirectories(root.resolve(to).getParent());
		Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.REPLACE_EXISTING);
		return "rename " + from + " to " + to;
	}

	private String delete(String name) throws IOException {
		return Files.isRegularFile(root.resolve(name)) && Files.deleteIfExists(root.resolve(name)) ? "delete " + name : "nothing";
	}

	private String deleteFolder(String name) throws IOException {
		Path folder = root.resolve(name);
		if (name.isEmpty() || !Files.isDirectory(folder))
			return "nothing";
		List<Path> entries = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			walk.sorted(Comparator.reverseOrder()).forEach(entries::add);
		}
		for (Path entry : entries)
			Files.delete(entry);
		return "delete folder " + name;
	}

	private String renameFolder() throws IOException {
		Path from = root.resolve(pick(List.of("a", "z", "a/b", "moved")));
		Path to = root.resolve(pick(List.of("moved", "z", "a")));
		if (!Files.isDirectory(from) || Files.exists(to) || to.startsWith(from))
			return "nothing";
		Files.move(from, to);
		return "rename folder " + from.getFileName() + " to " + to.getFileName();
	}

	private String overlay(String name, String text) {
		overlays.put(name, text);
		workspace.overlay(root.resolve(name), text);
		return "edit " + name;
	}

	private String withoutOverlay(String name) {
		overlays.remove(name);
		workspace.withoutOverlay(root.resolve(name));
		return "close " + name;
	}

	private String settings(String folder) throws IOException {
		Path file = root.resolve(folder).resolve("guiju.properties");
		if (!Files.isDirectory(file.getParent()))
			return "nothing";
		if (random.nextInt(4) == 0)
			return Files.deleteIfExists(file) ? "delete settings of " + folder : "nothing";
		Files.writeString(file, pick(List.of("stage=publication", "stage=draft", "severity.duplicate-standard=off\n", "severity.history-conflict = error",
				"severity.missing-output=off\nstage=publication", "categories=list.csv", "categories: ../list.csv", "nonsense", "stage=list.csv")));
		return "settings of " + folder;
	}

	private String list() throws IOException {
		Path file = root.resolve(pick(FOLDERS)).resolve("list.csv");
		if (!Files.isDirectory(file.getParent()))
			return "nothing";
		if (random.nextInt(4) == 0)
			return Files.deleteIfExists(file) ? "delete list" : "nothing";
		Files.writeString(file, pick(List.of("KMC,行銷傳播\n", "KPS,專業銷售\n", "code,name\nKMC,a\nKPS,b\n", "", "???")));
		return "list " + file;
	}
}
