/** What stands where editors will be while none is open: the ways to begin. */
package guiju.ui.welcome;
