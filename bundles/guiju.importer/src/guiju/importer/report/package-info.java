/** What an import decided and why: as data, as text for people, as JSON, and as comments in the written standard. */
package guiju.importer.report;
