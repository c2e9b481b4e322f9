/** Gives each change its reason for the column 說明: the committee's own, else a drafted phrase. */
package guiju.diff.reason;
