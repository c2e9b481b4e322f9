/** Rules about levels, 1 to 6. */
package guiju.rules.level;
