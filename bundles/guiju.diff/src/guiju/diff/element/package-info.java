/** What a comparison compares: the elements of a standard, their codes, texts and places. */
package guiju.diff.element;
