/** Proves a comparison: its matches and changes turn the old version into exactly the new one, and back. */
package guiju.diff.proof;
