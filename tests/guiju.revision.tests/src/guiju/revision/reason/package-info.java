/** Reasons written where the next comparison finds them. */
package guiju.revision.reason;
