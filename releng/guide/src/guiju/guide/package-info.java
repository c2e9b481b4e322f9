/** Makes the user guide that the workbench shows: pages of docs/guide become XHTML, with the pictures that they name. */
package guiju.guide;
