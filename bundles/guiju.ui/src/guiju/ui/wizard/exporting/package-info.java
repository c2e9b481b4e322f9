/** The wizard that exports standards for other programs, and comparisons of versions for people. */
package guiju.ui.wizard.exporting;
