/** What is measured: the product, and two simple methods beside which its figures mean something. */
package guiju.accuracy.baseline;
