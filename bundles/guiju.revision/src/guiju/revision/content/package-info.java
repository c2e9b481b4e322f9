/** Joins what two texts made of the lines of one thing. */
package guiju.revision.content;
