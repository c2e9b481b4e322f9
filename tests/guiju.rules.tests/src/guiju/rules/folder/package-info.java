/** Tests of the rules over a folder. */
package guiju.rules.folder;
