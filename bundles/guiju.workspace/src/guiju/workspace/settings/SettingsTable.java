package guiju.workspace.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import guiju.rules.settings.Problem;
import guiju.rules.settings.Settings;
import guiju.rules.settings.SettingsFile;

/** The settings in force for each folder: those of the nearest settings file in it or above. Not thread-safe. */
public final class SettingsTable {

	private final Supplier<LocalDate> clock;
	private final Map<Path, Optional<Path>> fileOf = new HashMap<>();
	private final Map<Path, SettingsSource> sources = new TreeMap<>();
	private LocalDate today;
	private Settings defaults;

	/** @param clock tells the day that ages are counted to */
	public SettingsTable(Supplier<LocalDate> clock) {
		this.clock = clock;
		begin(clock.get());
	}

	private void begin(LocalDate day) {
		today = day;
		defaults = Settings.defaults(day);
	}

	/** Returns the settings for files of a folder. The same object is returned as long as nothing changed. */
	public Settings of(Path folder) {
		Optional<Path> file = fileOf.computeIfAbsent(folder, SettingsFile::findFor);
		return file.isEmpty() ? defaults : sources.computeIfAbsent(file.get(), each -> new SettingsSource(each, today)).read().settings();
	}

	/** Looks at the disk again and returns whether the settings of any folder changed. Folders that are not in use are forgotten. */
	public boolean refresh(Set<Path> used) {
		LocalDate day = clock.get();
		boolean changed = !day.equals(today);
		if (changed)
			begin(day);
		fileOf.keySet().retainAll(used);
		for (Map.Entry<Path, Optional<Path>> each : fileOf.entrySet()) {
			Optional<Path> file = SettingsFile.findFor(each.getKey());
			changed |= !file.equals(each.getValue());
			each.setValue(file);
		}
		Set<Path> files = new HashSet<>();
		fileOf.values().forEach(file -> file.ifPresent(files::add));
		changed |= sources.keySet().retainAll(files);
		changed |= sources.values().removeIf(source -> source.isStale(day));
		return changed;
	}

	/** Tells whether settings depend on a file, or would if it were there. */
	public boolean dependsOn(Path file) {
		if (file.getFileName().toString().equals(SettingsFile.NAME))
			return true;
		for (SettingsSource source : sources.values())
			for (Path each : source.sources())
				if (each.equals(file))
					return true;
		return false;
	}

	/** Returns what in the settings cannot be used. */
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		sources.values().forEach(source -> problems.addAll(source.read().problems()));
		return problems;
	}
}
