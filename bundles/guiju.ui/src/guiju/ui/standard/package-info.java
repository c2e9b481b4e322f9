/** Commands over the standard of the active editor as a whole, whatever page is in front: format, renumber, mend all, convert keywords. */
package guiju.ui.standard;
