/** What can be written at the caret, offered as a list. */
package guiju.ui.text.completion;
