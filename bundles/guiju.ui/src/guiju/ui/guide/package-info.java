/**
 * The user guide in a window of its own: no browser is needed, F1 opens the page that fits what has the keyboard. The pages are
 * made of docs/guide by the build.
 */
package guiju.ui.guide;
