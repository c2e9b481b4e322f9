/** Findings that a committee accepted with a reason, and acceptances that accept nothing. */
package guiju.rules.acceptance;
