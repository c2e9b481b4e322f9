/** A published document laid out as it was printed, so that it can be compared with what an import made of it. */
package guiju.ui.wizard.importing.print;
