/**
 * The findings of an earlier run, which are known and not to be reported again. The earlier run is a report of the format
 * {@code guiju/findings/1}; {@link guiju.cli.validate.baseline.KnownFinding} tells when two findings are the same.
 */
package guiju.cli.validate.baseline;
