/** The folder of standards: what is in it, what is found in each, and what users do with files. */
package guiju.ui.explorer;
