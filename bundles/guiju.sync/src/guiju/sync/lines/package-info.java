/** A text as lines, each with the element that it belongs to: what tree edits take, move and insert, and where keys hold on. */
package guiju.sync.lines;
