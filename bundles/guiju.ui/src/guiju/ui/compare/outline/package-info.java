/** What changed where: the parts of a compared standard in the outline. */
package guiju.ui.compare.outline;
