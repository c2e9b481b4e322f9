/** What the wizards share: how they are opened, where new files belong, and that no file is ever written over unasked. */
package guiju.ui.wizard;
