/** Tests of the rules about the form of tasks, outputs and indicators. */
package guiju.rules.form;
