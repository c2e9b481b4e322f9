/** How reports of imports are kept, and how their places are found again. */
package guiju.ui.imported;
