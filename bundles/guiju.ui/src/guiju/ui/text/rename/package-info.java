/** Another code for an element, with all that names it. */
package guiju.ui.text.rename;
