/** Tests of comparisons as a whole, and what draws versions for them. */
package guiju.diff;
