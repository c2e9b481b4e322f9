/** The wording of findings about lines that cannot be read; whoever reads the text finds them. */
package guiju.rules.syntax;
