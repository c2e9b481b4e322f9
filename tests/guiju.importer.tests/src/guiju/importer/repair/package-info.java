/** Repair of single lines and cells. */
package guiju.importer.repair;
