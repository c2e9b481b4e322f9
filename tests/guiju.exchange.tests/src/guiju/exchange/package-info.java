/** Tests of what both formats share. */
package guiju.exchange;
