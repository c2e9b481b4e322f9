package guiju.workspace.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import guiju.rules.settings.SettingsFile;
import guiju.workspace.disk.Stamp;

/** A settings file with the lists that it names, as they were read. */
final class SettingsSource {

	private final Path file;
	private final SettingsFile read;
	private final LocalDate today;
	private final Map<Path, Integer> contents = new HashMap<>();
	private Map<Path, Stamp> stamps;
	private long lookedAt;

	SettingsSource(Path file, LocalDate today) {
		this.file = file;
		this.today = today;
		look();
		// Read after the look: what changes in between has another stamp or content at the next one.
		stamps.keySet().forEach(each -> contents.put(each, content(each)));
		read = SettingsFile.read(file, today);
	}

	SettingsFile read() {
		return read;
	}

	/** Returns the files that these settings were read from, or would be if they were there. */
	Iterable<Path> sources() {
		return stamps.keySet();
	}

	/** Tells whether a file that these settings depend on, or the day, has changed. */
	boolean isStale(LocalDate now) {
		if (!now.equals(today))
			return true;
		Map<Path, Stamp> before = stamps;
		long then = lookedAt;
		look();
		if (!before.keySet().equals(stamps.keySet()))
			return true;
		for (Map.Entry<Path, Stamp> each : stamps.entrySet())
			if ((!Objects.equals(each.getValue(), before.get(each.getKey())) || each.getValue() != null && each.getValue().isRacy(then))
					&& content(each.getKey()) != contents.get(each.getKey()))
				return true;
		return false;
	}

	private void look() {
		lookedAt = System.currentTimeMillis();
		stamps = new LinkedHashMap<>();
		stamps.put(file, Stamp.of(file));
		for (Path list : named())
			stamps.put(list, Stamp.of(list));
	}

	/** Returns whatever the values could name: only the rules know which settings are paths, and a path too many does no harm. */
	private List<Path> named() {
		List<Path> named = new ArrayList<>();
		try {
			for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()) {
				String value = line.replaceFirst("^[^=:＝：]*[=:＝：]", "").strip();
				if (!value.isEmpty() && value.length() < line.length() && !line.stripLeading().startsWith("severity."))
					named.add(file.resolveSibling(value.replace('\\', '/')).normalize());
			}
		} catch (IOException | InvalidPathException unreadable) {
			// The settings file itself is watched, and becomes stale when it can be read.
		}
		return named;
	}

	private static int content(Path file) {
		try {
			return Arrays.hashCode(Files.readAllBytes(file));
		} catch (IOException | OutOfMemoryError unreadable) {
			return 0;
		}
	}
}
