/** The wizard that imports published documents, and shows what it made of them beside the print. */
package guiju.ui.wizard.importing;
