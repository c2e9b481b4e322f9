/** Pages, as a parser of HTML sees them. */
package guiju.report.html;
