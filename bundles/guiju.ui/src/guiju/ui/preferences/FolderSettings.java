package guiju.ui.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import guiju.files.AtomicFile;
import guiju.files.SourceReader;
import guiju.rules.FindingCode;
import guiju.rules.Severity;
import guiju.rules.Stage;
import guiju.rules.settings.Settings;
import guiju.rules.settings.SettingsEdit;
import guiju.rules.settings.SettingsFile;

/** The settings of the open folder, changed in its settings file line by line, so that what colleagues wrote there stays. */
final class FolderSettings {

	private final Path file;
	private final Settings settings;
	private final Map<FindingCode, Optional<Severity>> changed = new EnumMap<>(FindingCode.class);
	private Stage stage;

	FolderSettings(Path folder) {
		file = SettingsFile.findFor(folder).orElse(folder.resolve(SettingsFile.NAME));
		settings = Files.exists(file) ? SettingsFile.read(file, LocalDate.now()).settings() : Settings.defaults(LocalDate.now());
		stage = settings.stage();
	}

	Path file() {
		return file;
	}

	Stage stage() {
		return stage;
	}

	void setStage(Stage other) {
		stage = other;
	}

	/** Returns what the user set, or empty where the default counts. */
	Optional<Severity> set(FindingCode code) {
		return changed.getOrDefault(code, Optional.ofNullable(settings.severities().get(code)));
	}

	void set(FindingCode code, Optional<Severity> severity) {
		changed.put(code, severity);
	}

	/** Returns the severity in force. */
	Severity inForce(FindingCode code) {
		return set(code).orElse(code.severity(stage));
	}

	/** Goes back to the defaults for all codes. */
	void reset() {
		for (FindingCode code : FindingCode.values())
			changed.put(code, Optional.empty());
		stage = Stage.DRAFT;
	}

	/** Writes what changed, and nothing where nothing did. */
	void write() throws IOException {
		String old = Files.exists(file) ? SourceReader.text(file).text() : "";
		String text = old;
		if (stage != settings.stage())
			text = SettingsEdit.with(text, "stage", Optional.of(stage.id()));
		for (Map.Entry<FindingCode, Optional<Severity>> each : changed.entrySet())
			if (!each.getValue().equals(Optional.ofNullable(settings.severities().get(each.getKey()))))
				text = SettingsEdit.with(text, "severity." + each.getKey().id(), each.getValue().map(Severity::id));
		if (!text.equals(old))
			AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
	}
}
