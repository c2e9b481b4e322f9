/** A standard as a tree of labelled nodes with their regions, for an outline view or document symbols. */
package guiju.dsl.ide.outline;
