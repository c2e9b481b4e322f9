/** Tests of the document session as a whole, and what they share. */
package guiju.sync;
