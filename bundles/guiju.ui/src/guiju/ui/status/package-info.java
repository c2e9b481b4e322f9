/** The line at the bottom of the window: where the caret stands, how much is found, how far a check has come. */
package guiju.ui.status;
