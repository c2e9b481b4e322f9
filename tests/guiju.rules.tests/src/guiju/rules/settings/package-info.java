/** Tests of what a user can set. */
package guiju.rules.settings;
