/** Tests of the engine behind the verbs. */
package guiju.cli.engine;
