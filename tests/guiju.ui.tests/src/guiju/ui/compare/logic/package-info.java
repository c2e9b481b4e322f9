/** What a comparison shows, tested without a window. */
package guiju.ui.compare.logic;
