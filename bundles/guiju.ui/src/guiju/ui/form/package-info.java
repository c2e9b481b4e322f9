/**
 * The form of the selected element. {@link guiju.ui.form.FormPane} shows it, each field changes one value by an edit of the tree,
 * and {@link guiju.ui.form.Edits} makes all edits and takes them back.
 */
package guiju.ui.form;
