/** What the committee decides about matches, kept in the lineage file. */
package guiju.ui.compare.match;
