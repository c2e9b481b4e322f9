/** What the parser cannot say: nested bullets and acceptances. */
package guiju.dsl.linking;
