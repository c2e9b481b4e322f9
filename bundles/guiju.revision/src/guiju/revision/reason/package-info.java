/** Writes why something was changed into the new version: at its line, or in 修正說明. */
package guiju.revision.reason;
