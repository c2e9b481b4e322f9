/** What the generated parser asks for by name. */
package guiju.dsl.parser.antlr;
