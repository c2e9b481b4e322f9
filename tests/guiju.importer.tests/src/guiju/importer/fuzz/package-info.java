/** Damaged documents: whatever is read, there is a result, and every character of the source is accounted for. */
package guiju.importer.fuzz;
