/** Saves what is edited, and says in words why it cannot be saved and what helps. */
package guiju.ui.saving;
