package guiju.ui.wizard.importing;

import java.nio.file.Path;

import guiju.files.FileNames;
import guiju.importer.ImportResult;
import guiju.importer.cells.SourceDocument;
import guiju.model.Standard;

/**
 * What became of one source.
 *
 * @param source the file
 * @param print the document as it was printed, or null where it could not be read or is no print
 * @param result what was made of it, or null where nothing was
 * @param refusal why it cannot be taken over, in words, or null
 */
record Imported(Path source, SourceDocument print, ImportResult result, String refusal) {

	static Imported refused(Path source, String refusal) {
		return new Imported(source, null, null, refusal);
	}

	boolean isGood() {
		return refusal == null;
	}

	/** Returns the name for its file: the standard's code, else its name, else that of the source. */
	String fileName() {
		Standard standard = result.standard();
		String name = FileNames.safe(standard.getCode());
		if (name.isEmpty())
			name = FileNames.safe(standard.getName());
		if (name.isEmpty())
			name = source.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		return name + ".ocs";
	}
}
