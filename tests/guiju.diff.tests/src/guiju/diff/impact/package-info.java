/** Tests of how much a rewording matters. */
package guiju.diff.impact;
