/** Rules about dates. */
package guiju.rules.date;
