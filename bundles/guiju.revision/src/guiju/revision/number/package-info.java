/** Gives everything in the joined text its code. */
package guiju.revision.number;
