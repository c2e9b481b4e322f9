/** Texts of standards compared: what of them matters, how alike they are, and what a reader is shown as changed. */
package guiju.diff.text;
