/** The wizard that begins the next version of a standard. */
package guiju.ui.wizard.next;
