/** Tests of what the matrix shows, without any window. */
package guiju.ui.matrix.content;
