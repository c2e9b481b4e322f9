/** Breaks the texts of a comparison into lines, by the rules of Chinese print. Knows no window. */
package guiju.ui.compare.layout;
