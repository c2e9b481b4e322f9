/** What the generated content assist parser asks for by name. */
package guiju.dsl.ide.contentassist.antlr;
