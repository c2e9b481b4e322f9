/** What can be written at the cursor. */
package guiju.dsl.ide.completion;
