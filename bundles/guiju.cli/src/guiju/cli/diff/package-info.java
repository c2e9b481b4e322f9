/**
 * The verb diff. {@link guiju.cli.diff.DiffCommand} decides whether two versions, two folders or a series of versions are
 * compared; {@link guiju.cli.diff.VersionComparison} compares two versions and has the result prove itself before a byte of it
 * is written; {@link guiju.cli.diff.Verdicts} tells what to beware of and what the exit code is.
 */
package guiju.cli.diff;
