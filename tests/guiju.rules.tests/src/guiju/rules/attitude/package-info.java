/** Tests of the rules about attitudes. */
package guiju.rules.attitude;
