/** The figures of a comparison as bars, whatever they are drawn on. */
package guiju.report.chart;
