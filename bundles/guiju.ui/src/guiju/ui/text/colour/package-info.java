/** Colours of the text page, in light and in dark. */
package guiju.ui.text.colour;
