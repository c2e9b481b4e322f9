/** Comparisons as text. */
package guiju.report.text;
