/** The lines of a text: what each is, what belongs to it, and how to add or delete whole lines the way the file writes them. */
package guiju.dsl.ide.line;
