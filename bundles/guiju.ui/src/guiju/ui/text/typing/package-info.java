/** What keys do beyond writing their character. */
package guiju.ui.text.typing;
