/** The product's application, its window and perspective. */
package guiju.app;
