/** Rules about the form that a task, an output and an indicator have; only what is certainly wrong is said. */
package guiju.rules.form;
