/** Figures as bars. */
package guiju.report.chart;
