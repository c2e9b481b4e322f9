/** What typing means: the next line on Enter, and pasted plain lines as elements. */
package guiju.dsl.ide.typing;
