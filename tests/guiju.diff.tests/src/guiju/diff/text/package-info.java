/** Tests of how texts are normalised, compared and marked. */
package guiju.diff.text;
