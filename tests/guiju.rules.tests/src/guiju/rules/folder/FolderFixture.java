package guiju.rules.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import guiju.rules.Messages;
import guiju.rules.settings.Settings;

/** A folder of heads in memory, checked by all rules. */
final class FolderFixture {

	final Map<String, StandardHead> files = new LinkedHashMap<>();
	final FolderSummaries summaries = new FolderSummaries();
	final List<String> reread = new ArrayList<>();
	Function<String, Settings> settings = path -> Settings.defaults(LocalDate.of(2026, 6, 1));

	/** Adds a file; each row of its history is "code|name|date". */
	FolderFixture add(String path, String code, String name, String... rows) {
		files.put(path, head(code, name, rows));
		summaries.add(path, files.get(path));
		return this;
	}

	List<FolderFinding> check() {
		return FolderRules.check(summaries, path -> {
			reread.add(path);
			return files.get(path);
		}, settings);
	}

	/** Returns the findings, each as "path row code". */
	List<String> findings() {
		return check().stream().map(finding -> finding.path() + " " + finding.row() + " " + finding.code().id()).toList();
	}

	List<String> messages(Locale language) {
		return check().stream().map(finding -> new Messages(language).text(finding.message())).toList();
	}

	static StandardHead head(String code, String name, String... rows) {
		List<StandardHead.Row> history = new ArrayList<>();
		for (String row : rows) {
			String[] cells = row.split("\\|", -1);
			history.add(new StandardHead.Row(value(cells[0]), value(cells[1]), value(cells[2])));
		}
		return new StandardHead(code, name, history);
	}

	private static String value(String cell) {
		return cell.isEmpty() ? null : cell;
	}
}
