/** Finds which elements of two versions are the same, whatever became of their codes, places and words. */
package guiju.diff.match;
