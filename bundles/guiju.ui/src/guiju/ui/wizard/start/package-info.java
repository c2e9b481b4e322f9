/** The wizard that begins a new standard. */
package guiju.ui.wizard.start;
