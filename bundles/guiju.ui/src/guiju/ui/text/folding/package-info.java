/** Lines folded away. */
package guiju.ui.text.folding;
