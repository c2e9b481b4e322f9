/** Nothing is lost in silence. */
package guiju.importer.conserve;
