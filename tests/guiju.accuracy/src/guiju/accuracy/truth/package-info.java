/** What is true about a version pair: which elements are the same, and what follows from that by the definitions of the kinds. */
package guiju.accuracy.truth;
