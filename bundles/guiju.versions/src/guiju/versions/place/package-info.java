/** Where a version of a standard is: in a file, or in a revision of a git repository. What it is called is for each face to say. */
package guiju.versions.place;
