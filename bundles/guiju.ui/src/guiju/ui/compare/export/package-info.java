/** A comparison as a file for others. */
package guiju.ui.compare.export;
