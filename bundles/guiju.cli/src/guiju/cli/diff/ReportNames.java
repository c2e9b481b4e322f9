package guiju.cli.diff;

import java.nio.file.Path;

import guiju.cli.exchange.FileName;
import guiju.diff.Comparison;
import guiju.diff.Side;
import guiju.model.code.Characters;

/** Names of reports: KMC2431-001v3_KMC2431-001v4. */
final class ReportNames {

	private ReportNames() {}

	/** Returns the name of a comparison's report, without suffix. */
	static String of(Comparison comparison) {
		return side(comparison.before()) + "_" + side(comparison.after());
	}

	private static String side(Side side) {
		String code = side.standard().getCode();
		String name = code == null ? "" : FileName.safe(code);
		return name.isEmpty() ? file(side.source()) : name;
	}

	/** A draft without a code is known by its file. */
	private static String file(String source) {
		String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf(':')) + 1);
		int dot = name.lastIndexOf('.');
		String safe = FileName.safe(Characters.trim(dot > 0 ? name.substring(0, dot) : name));
		return safe.isEmpty() ? "standard" : safe;
	}

	/** Returns a path in a folder that no report has yet. */
	static Path free(Path folder, String name, String suffix, ResultFiles files) {
		Path path = folder.resolve(name + suffix);
		for (int i = 2; files.isTaken(path); i++)
			path = folder.resolve(name + "-" + i + suffix);
		return path;
	}
}
