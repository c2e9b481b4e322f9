/** Counts what a method got right and wrong, and how sure the figures are. */
package guiju.accuracy.measure;
