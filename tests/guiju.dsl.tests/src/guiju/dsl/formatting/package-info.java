/** The layout of a text. */
package guiju.dsl.formatting;
