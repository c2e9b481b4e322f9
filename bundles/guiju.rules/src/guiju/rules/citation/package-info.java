/** Rules about what is cited and what is defined. */
package guiju.rules.citation;
