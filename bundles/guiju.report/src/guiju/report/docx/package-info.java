/**
 * A comparison as 修正前後對照表, the comparison table of Taiwan's administration, in a Word document:
 * {@link guiju.report.docx.DocxReport}. The template beside this package has all looks, {@link guiju.report.docx.DocumentWriter}
 * and {@link guiju.report.docx.TableWriter} know Word, and nothing else does.
 */
package guiju.report.docx;
