/** The names that a standard shows to other files. */
package guiju.dsl.naming;
