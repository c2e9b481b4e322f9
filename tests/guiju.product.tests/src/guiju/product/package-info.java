/** The product as users get it: its own process, its start script, a screen, real keys. Nothing of it is on the class path here. */
package guiju.product;
