/** The verb format: lays files out, and rewrites only those that change. */
package guiju.cli.format;
