/** Tests of the proof. */
package guiju.diff.proof;
