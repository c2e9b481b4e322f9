/** Writes docs/accuracy.md, and shows mistakes to whoever wants to understand them. */
package guiju.accuracy.report;
