/** How alike two texts are, by a measure of this module's own: it must not lean on the product's. */
package guiju.accuracy.text;
