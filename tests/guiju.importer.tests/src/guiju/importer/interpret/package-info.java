/** Oddities of published standards, one by one, in documents as small as they can be. */
package guiju.importer.interpret;
