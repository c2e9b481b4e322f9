/** What a committee does to a standard, one edit at a time. An edit says whether it found something to do. */
package guiju.accuracy.edit;
