/** Tests of the index of a standard's elements. */
package guiju.diff.element;
