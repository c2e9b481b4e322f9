/** Versions as the workbench names, words and remembers them; {@code guiju.versions} reads them. */
package guiju.ui.compare.version;
