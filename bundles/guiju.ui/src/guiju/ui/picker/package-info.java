/** Dialogs that let pick from many rows by typing some of what they say. */
package guiju.ui.picker;
