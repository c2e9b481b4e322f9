/** Tests of the folding service. */
package guiju.dsl.ide.folding;
