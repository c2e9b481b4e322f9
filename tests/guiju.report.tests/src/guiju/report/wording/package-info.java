/** Words of reports. */
package guiju.report.wording;
