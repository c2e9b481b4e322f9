/** The result of a comparison: values that need no model to be read, written or counted. */
package guiju.diff.change;
