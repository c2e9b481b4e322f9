/** Tests of a folder of standards that is kept up to date. */
package guiju.workspace;
