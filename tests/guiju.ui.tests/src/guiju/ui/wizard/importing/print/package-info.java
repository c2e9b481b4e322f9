/** Tests of how a print is laid out; no window is needed. */
package guiju.ui.wizard.importing.print;
