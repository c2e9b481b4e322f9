/** Gives back the text that was not saved when the program ended without asking. */
package guiju.ui.recovery;
