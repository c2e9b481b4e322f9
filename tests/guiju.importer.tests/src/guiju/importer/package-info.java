/** The importer as a whole: the five published standards, and small documents for single oddities. */
package guiju.importer;
