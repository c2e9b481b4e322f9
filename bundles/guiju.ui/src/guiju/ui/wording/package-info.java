/** What the user interface says, in the user's language. */
package guiju.ui.wording;
