package guiju.cli.diff;

import guiju.report.docx.TableHeadings;
import guiju.report.wording.Wording;

/**
 * What a report looks like, whatever it tells.
 *
 * @param wording its language
 * @param headings the headings of the table for Word
 * @param coloured whether a terminal takes colours
 * @param index the address of the index that it belongs to, or null
 */
record ReportStyle(Wording wording, TableHeadings headings, boolean coloured, String index) {}
