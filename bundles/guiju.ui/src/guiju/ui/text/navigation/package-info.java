/** From a code to what it names, and to who names it. */
package guiju.ui.text.navigation;
