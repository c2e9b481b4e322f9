/** Tests of the template service. */
package guiju.dsl.ide.template;
