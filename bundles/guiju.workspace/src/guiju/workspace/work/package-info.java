/** Work on a bounded number of threads. */
package guiju.workspace.work;
