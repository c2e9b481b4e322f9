/** Files for editors: read with all that must not be lost, saved whole or not at all, and never over somebody else's change. */
package guiju.workspace.file;
