/** What a committee decided about matches: the file beside the new version, and how a decision is taken back. */
package guiju.versions.lineage;
