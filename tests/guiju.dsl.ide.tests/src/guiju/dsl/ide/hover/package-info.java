/** Tests of the hover service. */
package guiju.dsl.ide.hover;
