/** Begins the next version of a published standard: {@link guiju.revision.revise.Reviser}. */
package guiju.revision.revise;
