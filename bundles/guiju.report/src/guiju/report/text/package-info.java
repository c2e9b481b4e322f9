/** A comparison as plain text for a terminal. */
package guiju.report.text;
