/** A text as a tree of blocks of lines, each with all that it carries: comments, blank lines, spelling. Written out it is the text again, byte for byte. */
package guiju.revision.block;
