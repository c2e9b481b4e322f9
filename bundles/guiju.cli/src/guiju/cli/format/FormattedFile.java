package guiju.cli.format;

import guiju.cli.files.Source;

/**
 * What became of a file.
 *
 * @param source which file
 * @param changes whether its layout changes, or would
 * @param refusal why it could not be read or written, or null
 */
record FormattedFile(Source source, boolean changes, String refusal) {}
