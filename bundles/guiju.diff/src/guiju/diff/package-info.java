/** Compares two versions of a standard: {@link guiju.diff.Differ} is where to begin. */
package guiju.diff;
