/** The strings that layouts print themselves. */
package guiju.importer.label;
