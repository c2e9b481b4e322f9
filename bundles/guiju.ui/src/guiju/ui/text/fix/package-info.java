/** Ways to mend findings, offered with a look at what they would change. */
package guiju.ui.text.fix;
