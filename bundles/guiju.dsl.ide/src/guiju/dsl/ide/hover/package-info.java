/** What there is to know of the words under the pointer. */
package guiju.dsl.ide.hover;
