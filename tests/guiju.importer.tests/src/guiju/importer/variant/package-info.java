/** The five published standards in layouts that were made of them: each has to be read as the same standard. */
package guiju.importer.variant;
