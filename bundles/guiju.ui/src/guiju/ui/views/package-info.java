/** Which views there are, and how they stay true only while they are seen. */
package guiju.ui.views;
