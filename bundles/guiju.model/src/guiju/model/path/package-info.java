/** Paths that name a place in a standard whatever its codes say. */
package guiju.model.path;
