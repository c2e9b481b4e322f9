/** Tests of what a committee writes about which elements are the same. */
package guiju.diff.lineage;
