/** Texts and codes found in all standards of the open folder. */
package guiju.ui.search;
