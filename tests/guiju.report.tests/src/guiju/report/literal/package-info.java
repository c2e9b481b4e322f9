/** Hidden characters. */
package guiju.report.literal;
