/** Comparisons as Markdown. */
package guiju.report.markdown;
