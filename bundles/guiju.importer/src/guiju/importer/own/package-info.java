/** Recognises Guiju's own formats, which hold a standard already: they need neither repair nor interpretation. */
package guiju.importer.own;
