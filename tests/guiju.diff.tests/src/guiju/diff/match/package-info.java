/** Tests of which elements of two versions are found to be the same. */
package guiju.diff.match;
