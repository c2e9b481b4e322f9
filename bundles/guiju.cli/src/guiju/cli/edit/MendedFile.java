package guiju.cli.edit;

import java.util.List;

import guiju.cli.files.Source;
import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.fix.FixedText;

/**
 * What became of a file that was to be mended.
 *
 * @param source which file
 * @param changes whether its text changes, or would
 * @param applied the fixes, by line
 * @param left the findings that are left, in text order
 * @param patch the changes as a patch; nothing unless a patch was asked for
 * @param refusal why it could not be read or written, or null
 */
record MendedFile(Source source, boolean changes, List<FixedText.Applied> applied, List<TextFinding> left, String patch, String refusal) {

	static MendedFile refused(Source source, String why) {
		return new MendedFile(source, false, List.of(), List.of(), "", why);
	}
}
