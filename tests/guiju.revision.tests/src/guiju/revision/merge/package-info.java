/** Merges of revisions. */
package guiju.revision.merge;
