package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import guiju.cli.Cli;
import guiju.cli.Io;
import guiju.cli.output.Terminals;
import guiju.dsl.StandardParser;
import guiju.dsl.check.TextFinding;
import guiju.rules.Messages;
import guiju.testing.Effort;

class SameAsCommandLineTest {

	private static final StandardParser PARSER = StandardParser.standalone();
	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@TempDir
	Path folder;

	@Test
	void findsWhatTheCommandLineFindsInTheSameFolder() throws Exception {
		int findings = 0;
		for (int seed = 0; seed < Effort.times(15); seed++) {
			Path root = Files.createDirectories(folder.resolve("s" + seed));
			try (Workspace workspace = new Workspace(root, PARSER, () -> TODAY)) {
				RandomFolder random = new RandomFolder(root.resolve("standards"), workspace, seed);
				Files.createDirectories(root.resolve("standards"));
				for (int step = 0; step < 30; step++)
					random.step();
				random.overlays.keySet().forEach(path -> workspace.withoutOverlay(root.resolve("standards").resolve(path)));
				workspace.refresh().get(60, TimeUnit.SECONDS);

				List<String> expected = commandLine(root);

				assertEquals(expected, workspace(workspace), "seed " + seed);
				findings += expected.size();
			}
		}
		assertTrue(findings > 200, "only " + findings);
	}

	private static List<String> commandLine(Path root) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Cli.run(new String[] {"validate", "standards", "--format", "json", "--lang", "en"},
				new Io(out, new ByteArrayOutputStream(), root, Locale.ENGLISH, TODAY, Terminals.of(Map.of())));
		List<String> shown = new ArrayList<>();
		for (JsonElement file : JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject().getAsJsonArray("files")) {
			String path = file.getAsJsonObject().get("path").getAsString();
			shown.add(path);
			for (JsonElement each : file.getAsJsonObject().getAsJsonArray("findings")) {
				JsonObject finding = each.getAsJsonObject();
				shown.add(path + ":" + finding.get("line").getAsInt() + ":" + finding.get("column").getAsInt() + "+" + finding.get("length").getAsInt() + " "
						+ finding.get("severity").getAsString() + " " + finding.get("code").getAsString() + " " + finding.get("message").getAsString());
			}
		}
		return shown;
	}

	private static List<String> workspace(Workspace workspace) {
		Messages messages = new Messages(Messages.ENGLISH);
		List<String> shown = new ArrayList<>();
		for (WorkspaceFile file : workspace.files()) {
			if (file.refusal() != null)
				continue;
			shown.add(file.path());
			for (TextFinding finding : file.findings())
				shown.add(file.path() + ":" + finding.line() + ":" + finding.column() + "+" + finding.length() + " " + finding.severity().id() + " "
						+ finding.code().id() + " " + messages.text(finding.message()));
		}
		return shown;
	}
}
