package guiju.cli.diff;

import java.nio.file.Path;

import guiju.cli.files.Source;
import guiju.model.code.StandardCode;

/**
 * A standard in one of two folders that are compared.
 *
 * @param source its file
 * @param code its code as printed, or null
 * @param refusal why it cannot be read, or null
 */
record FolderStandard(Source source, String code, String refusal) {

	/** What stands for a version that the code does not tell. */
	private static final int UNKNOWN = 0;

	/** Returns what all versions of one standard share; a standard without a code is known by its file. */
	String key() {
		if (code == null || code.isBlank())
			return "/" + source.below(Path.of(""), "");
		return StandardCode.parse(code.strip()).map(StandardCode::base).orElse(code.strip().replaceFirst("v[0-9]+$", ""));
	}

	/** Returns the number of its version, which tells which of several is the newest. */
	int version() {
		return StandardCode.parse(code == null ? null : code.strip()).map(StandardCode::version).orElse(UNKNOWN);
	}
}
