/** Holds the guide to the product: what it names must be there. */
package guiju.guide;
