/** What stands above the list: what the revision amounts to, and filters. */
package guiju.ui.compare.head;
