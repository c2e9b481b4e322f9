/** The keys of the product, listed for those who work without a mouse. */
package guiju.ui.keys;
