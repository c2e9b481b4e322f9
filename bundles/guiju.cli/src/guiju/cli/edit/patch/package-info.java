/** Changes of a text as a patch that {@code git apply} and {@code patch -p1} take. */
package guiju.cli.edit.patch;
