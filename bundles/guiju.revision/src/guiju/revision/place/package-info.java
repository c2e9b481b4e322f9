/** Decides where everything stands in the joined text: what is deleted, moved and added, and what is contested. */
package guiju.revision.place;
