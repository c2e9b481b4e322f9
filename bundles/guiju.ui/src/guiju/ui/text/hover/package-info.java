/** What there is to know of the words under the pointer or at the caret, with the ways to mend them. */
package guiju.ui.text.hover;
