/** Reports as text, as JSON and as comments. */
package guiju.importer.report;
