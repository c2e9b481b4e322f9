/**
 * What a committee decided about which elements are the same, kept in a file beside the new version: read, printed with its
 * comments, and looked up in the two versions.
 */
package guiju.diff.lineage;
