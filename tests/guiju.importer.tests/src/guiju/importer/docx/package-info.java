/** Documents of Word, built element by element and printed whole. */
package guiju.importer.docx;
