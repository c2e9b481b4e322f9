/** Changes of a text: what every fix, rename, formatting and tree edit comes down to. */
package guiju.dsl.edit;
