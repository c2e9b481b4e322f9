/** Choosing the two versions to be compared. */
package guiju.ui.compare.choose;
