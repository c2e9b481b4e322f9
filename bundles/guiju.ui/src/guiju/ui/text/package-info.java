/** The text page. */
package guiju.ui.text;
