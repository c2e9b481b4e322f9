/**
 * Rules about the codes of elements and of the standard itself, whatever is cited or numbered: each is written by the
 * scheme and defined once. Also what other rules need to compare codes and to name elements in messages.
 */
package guiju.rules.code;
