/** What the product's larger dialogs have in common. */
package guiju.ui.dialog;
