/**
 * Files that other programs change while they are edited here: what can be joined is joined and told in a strip above the
 * editor; what cannot is asked about when the user wants to, never by a window that opens while somebody types.
 */
package guiju.ui.outside;
