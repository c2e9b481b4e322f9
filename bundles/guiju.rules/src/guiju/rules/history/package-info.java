/** Rules about 版本沿革, the history of a standard's versions. */
package guiju.rules.history;
