/** Tests of the reader of web pages, on pages as people and word processors write them. */
package guiju.importer.html;
