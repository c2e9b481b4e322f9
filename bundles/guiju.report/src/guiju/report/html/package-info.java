/**
 * Reports as single HTML files that need no network and no script to be read. {@link guiju.report.html.HtmlReport} is
 * where to begin.
 */
package guiju.report.html;
