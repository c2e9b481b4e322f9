/**
 * Where codes and note labels stand in a text, and what they do there: the ground for rename, renumbering, references,
 * definitions and marks. All from tokens alone, so it works on any text, however broken.
 */
package guiju.dsl.ide.occurrence;
