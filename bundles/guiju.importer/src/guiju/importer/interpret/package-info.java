/**
 * Makes a standard of cleaned blocks: finds its parts, reads each of them, and builds the definitions of knowledge and skills
 * from their citations. Every value that it sets it knows the origin of.
 */
package guiju.importer.interpret;
