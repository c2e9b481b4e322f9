/** Tests of single rules of reading pages. */
package guiju.importer.pdf.page;
