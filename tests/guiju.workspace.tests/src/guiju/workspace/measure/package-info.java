/** Measurements of a folder of standards; they print and assert nothing. */
package guiju.workspace.measure;
