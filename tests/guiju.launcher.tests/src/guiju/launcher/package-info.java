/** The command as it is started by a user: script, Java, locale, exit codes. */
package guiju.launcher;
