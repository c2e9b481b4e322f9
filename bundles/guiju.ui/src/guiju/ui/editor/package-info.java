/** The editor of one standard: its pages, its file, and what they share. */
package guiju.ui.editor;
