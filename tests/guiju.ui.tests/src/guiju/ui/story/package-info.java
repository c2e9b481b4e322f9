/** What a user does and sees, from the first click to the bytes of the file. */
package guiju.ui.story;
