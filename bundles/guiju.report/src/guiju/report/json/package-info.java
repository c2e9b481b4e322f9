/** A comparison as JSON, format guiju/diff/1. */
package guiju.report.json;
