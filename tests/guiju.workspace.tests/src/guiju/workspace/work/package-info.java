/** Tests of work on a bounded number of threads. */
package guiju.workspace.work;
