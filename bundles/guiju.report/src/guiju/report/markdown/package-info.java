/** A comparison as Markdown, to be pasted into minutes and pull requests. */
package guiju.report.markdown;
