/** Packages of office formats: built part by part, damaged, protected, hostile. */
package guiju.importer.office;
