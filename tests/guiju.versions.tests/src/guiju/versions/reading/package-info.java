/** Versions read, in whatever form they are. */
package guiju.versions.reading;
