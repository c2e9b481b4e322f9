/** Merges two revisions of one standard, thing by thing: {@link guiju.revision.merge.Merger} is where to begin. */
package guiju.revision.merge;
