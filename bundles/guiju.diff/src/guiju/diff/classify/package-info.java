/** Turns a matching into drafts of changes: one class for each concern. */
package guiju.diff.classify;
