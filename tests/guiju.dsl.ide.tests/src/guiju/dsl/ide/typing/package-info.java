/** Tests of the typing service. */
package guiju.dsl.ide.typing;
