/** Tests of the table for Word, on the bytes that are written: opened again by a library, and converted by a program. */
package guiju.report.docx;
