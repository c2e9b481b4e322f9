/** Finds which changes follow from others, so that a reader is told of an inserted task once and not of forty codes behind it. */
package guiju.diff.cause;
