/** What is known of one change: both texts in full, how sure the match is, why it was changed. */
package guiju.ui.compare.detail;
