/** The layout of a text: indentation, separators and keywords, never a word of the standard. */
package guiju.dsl.formatting;
