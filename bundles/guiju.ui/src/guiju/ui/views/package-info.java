/** Which views there are. */
package guiju.ui.views;
