/** What happens on the disk, as the system tells it. */
package guiju.workspace.watch;
