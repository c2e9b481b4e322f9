package guiju.ui.compare.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import guiju.diff.Comparison;
import guiju.diff.Side;
import guiju.diff.proof.Proof;
import guiju.diff.proof.ProofException;
import guiju.files.AtomicFile;
import guiju.files.FileNames;
import guiju.report.wording.Wording;

/** Writes a comparison into a file, in the form that the file's name asks for. A comparison proves itself before others read it. */
public final class ComparisonExport {

	private ComparisonExport() {}

	/** Returns a name for the file, such as KMC2431-001v3_KMC2431-001v4.docx. */
	public static String name(Comparison comparison) {
		return side(comparison.before()) + "_" + side(comparison.after()) + ExportFormat.DOCX.suffix();
	}

	private static String side(Side side) {
		String code = side.standard().getCode();
		String name = code != null && !code.isBlank() ? code : side.source().replaceFirst("\\.[A-Za-z]+$", "");
		return FileNames.safe(name);
	}

	/** Returns a file whose name says what it is: of Word where the user's name says nothing. */
	public static Path target(Path file) {
		String name = file.getFileName().toString();
		return name.matches(".*\\.(?i:docx|html?|md|markdown)") ? file : file.resolveSibling(name + ExportFormat.of(name).suffix());
	}

	/**
	 * Writes a file.
	 *
	 * @throws IOException if it cannot be written
	 * @throws ProofException if the comparison leaves something out; nothing is written then
	 */
	public static void write(Comparison comparison, Path file, Locale language) throws IOException {
		Proof.require(comparison);
		AtomicFile.write(file, ExportFormat.of(file.getFileName().toString()).write(comparison, new Wording(language)));
	}
}
