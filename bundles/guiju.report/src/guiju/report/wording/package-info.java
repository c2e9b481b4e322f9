/** The words of reports in zh-TW and English: of kinds, impacts, elements, fields and verdicts. */
package guiju.report.wording;
