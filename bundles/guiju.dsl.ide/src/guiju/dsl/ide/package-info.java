/** The language's services for editors, without any user interface, and how Xtext is told of them. */
package guiju.dsl.ide;
