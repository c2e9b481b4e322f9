/** Places of versions: files, and revisions of real repositories. */
package guiju.versions.place;
