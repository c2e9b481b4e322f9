/** Light and dark. */
package guiju.ui.theme;
