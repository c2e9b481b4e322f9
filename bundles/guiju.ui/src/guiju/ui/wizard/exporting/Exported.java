package guiju.ui.wizard.exporting;

import java.nio.file.Path;

/**
 * What is to be written for one standard.
 *
 * @param target the file
 * @param bytes its content, or null where there is none
 * @param lost how many lines could not be read and are not part of it
 * @param isDoubtful whether the two versions seem to be different standards
 * @param refusal why there is no content, or null
 */
record Exported(Path target, byte[] bytes, int lost, boolean isDoubtful, String refusal) {

	static Exported refused(Path target, String refusal) {
		return new Exported(target, null, 0, false, refusal);
	}
}
