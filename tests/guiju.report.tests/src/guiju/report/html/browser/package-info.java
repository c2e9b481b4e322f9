/** Pages, as a reader meets them in a browser. */
package guiju.report.html.browser;
