/** Rules about attitudes and their common catalogue. */
package guiju.rules.attitude;
