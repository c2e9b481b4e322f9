/** Tests of reasons and drafted phrases. */
package guiju.diff.reason;
