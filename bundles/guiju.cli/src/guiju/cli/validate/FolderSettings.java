package guiju.cli.validate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import guiju.cli.Session;
import guiju.cli.files.Source;
import guiju.rules.Messages;
import guiju.rules.Stage;
import guiju.rules.settings.Problem;
import guiju.rules.settings.Settings;
import guiju.rules.settings.SettingsFile;

/** The settings in force for each file: those of the nearest settings file above it. Each is read once, and its problems told once. */
public final class FolderSettings {

	private final Session session;
	private final LocalDate today;
	private final Stage stage;
	private final Settings defaults;
	private final Map<Path, Settings> byFolder = new ConcurrentHashMap<>();
	private final Map<Path, Settings> byFile = new ConcurrentHashMap<>();

	/** Reads settings for a day, and for one stage whatever they say of it unless that is null. */
	public FolderSettings(Session session, LocalDate today, Stage stage) {
		this.session = session;
		this.today = today;
		this.stage = stage;
		defaults = staged(Settings.defaults(today));
	}

	/** Returns the settings for a source. */
	public Settings of(Source source) {
		Path folder = session.io().directory().resolve(source.path()).toAbsolutePath().normalize().getParent();
		return byFolder.computeIfAbsent(folder, this::find);
	}

	private Settings find(Path folder) {
		Optional<Path> file = SettingsFile.findFor(folder);
		return file.isEmpty() ? defaults : byFile.computeIfAbsent(file.get(), this::read);
	}

	private Settings read(Path file) {
		SettingsFile read = SettingsFile.read(file, today);
		Messages messages = new Messages(session.words().language());
		for (Problem problem : read.problems())
			session.problems().reportSettings(place(problem), messages.text(problem.message()));
		return staged(read.settings());
	}

	private String place(Problem problem) {
		Path directory = session.io().directory();
		Path file = problem.file().startsWith(directory) ? directory.relativize(problem.file()) : problem.file();
		return Source.name(file) + (problem.line() > 0 ? ":" + problem.line() : "");
	}

	private Settings staged(Settings settings) {
		return stage == null ? settings : settings.withStage(stage);
	}
}
