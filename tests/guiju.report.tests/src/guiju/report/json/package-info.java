/** Comparisons as JSON. */
package guiju.report.json;
