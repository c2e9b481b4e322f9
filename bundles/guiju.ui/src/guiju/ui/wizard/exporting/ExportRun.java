package guiju.ui.wizard.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Doubt;
import guiju.diff.Side;
import guiju.diff.proof.Proof;
import guiju.diff.proof.ProofException;
import guiju.exchange.FormatException;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.compare.version.RefusedVersionException;
import guiju.ui.compare.version.VersionReader;
import guiju.ui.wizard.NewFile;
import guiju.ui.wording.Words;
import guiju.versions.lineage.LineageFile;

/**
 * What is exported, and how. May be used by any thread.
 *
 * @param format the format
 * @param before the version to compare with, or null where the format needs none
 * @param reader reads versions
 * @param unsaved texts that are not saved yet, by their files
 */
record ExportRun(ExportFormat format, Path before, VersionReader reader, Map<Path, String> unsaved) {

	/** Copies the texts. */
	ExportRun {
		unsaved = Map.copyOf(unsaved);
	}

	/** Makes what is to be written into a target; whatever goes wrong is said in it. */
	Exported make(Path standard, Path target) {
		Words words = new Words(ExportRun.class);
		try {
			Side now = read(standard);
			int lost = now.unreadLines().size();
			if (!format.isComparing())
				return new Exported(target, format.write(now.standard()), lost, false, null);
			Comparison comparison = new Differ().compare(read(before), now, new LineageFile(new FileVersion(standard).place(), now.standard().getCode()).read());
			Proof.require(comparison);
			return new Exported(target, format.write(comparison), lost, comparison.doubts().contains(Doubt.DIFFERENT_STANDARDS), null);
		} catch (RefusedVersionException refused) {
			return Exported.refused(target, refused.getMessage());
		} catch (IOException unreadable) {
			return Exported.refused(target, words.text("lineage", NewFile.reason(unreadable)));
		} catch (FormatException unwritable) {
			return Exported.refused(target, unwritable.text(Words.language()));
		} catch (ProofException unproved) {
			return Exported.refused(target, words.text("unproved", unproved.getMessage()));
		}
	}

	private Side read(Path file) throws RefusedVersionException {
		String text = unsaved.get(file);
		return text == null ? reader.read(new FileVersion(file)).side() : reader.ofText(file.getFileName().toString(), text);
	}
}
