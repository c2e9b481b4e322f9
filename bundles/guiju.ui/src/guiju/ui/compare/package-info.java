/**
 * Two versions of a standard side by side: an editor that reads both, compares them in the background whenever one of them is
 * edited, and writes reasons into the new version and decisions about matches into its lineage file.
 */
package guiju.ui.compare;
