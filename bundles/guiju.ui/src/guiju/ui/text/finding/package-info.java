/** What is marked in the text and beside it: findings, and what names the same. */
package guiju.ui.text.finding;
