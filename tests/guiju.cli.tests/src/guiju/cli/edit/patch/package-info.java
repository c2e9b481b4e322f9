/** Tests of patches. */
package guiju.cli.edit.patch;
