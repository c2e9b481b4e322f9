/** Tests of the rules about the history of versions. */
package guiju.rules.history;
