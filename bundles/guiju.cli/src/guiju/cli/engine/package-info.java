/** The engine behind the verbs, made when it is first needed: setting a parser up takes longer than reading a file with it. */
package guiju.cli.engine;
