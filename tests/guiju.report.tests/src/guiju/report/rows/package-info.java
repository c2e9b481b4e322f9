/** Rows of comparisons. */
package guiju.report.rows;
