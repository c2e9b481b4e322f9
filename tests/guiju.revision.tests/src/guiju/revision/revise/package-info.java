/** Drafts of next versions. */
package guiju.revision.revise;
