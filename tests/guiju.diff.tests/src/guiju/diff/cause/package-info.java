/** Tests of consequences. */
package guiju.diff.cause;
