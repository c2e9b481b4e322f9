/**
 * A comparison as rows in the order of the document: what every report shows, whatever it is printed on.
 * {@link guiju.report.rows.ComparisonTable} is where to begin.
 */
package guiju.report.rows;
