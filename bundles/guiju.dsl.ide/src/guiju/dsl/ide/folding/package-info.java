/** Which lines can be folded away. */
package guiju.dsl.ide.folding;
