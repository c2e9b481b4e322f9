/** Follows each element of a standard through several versions: when it came, what became of it, how it ended. */
package guiju.diff.life;
