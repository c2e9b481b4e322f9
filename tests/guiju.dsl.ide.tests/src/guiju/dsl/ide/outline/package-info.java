/** Tests of the outline service. */
package guiju.dsl.ide.outline;
