/** Tests of the navigation service. */
package guiju.dsl.ide.navigation;
