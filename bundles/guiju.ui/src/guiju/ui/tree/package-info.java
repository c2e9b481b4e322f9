/**
 * The standard as a tree. {@link guiju.ui.tree.Rows} says which rows there are, {@link guiju.ui.tree.NewElements},
 * {@link guiju.ui.tree.Steps} and {@link guiju.ui.tree.Places} what an action means as an edit; none of them knows a widget.
 */
package guiju.ui.tree;
