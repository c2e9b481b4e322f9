/**
 * The matrix page: which task cites which knowledge and skills, to be read at a glance and changed by a key or a click. What it
 * shows is worked out in {@code content}; the classes here paint it, and listen.
 */
package guiju.ui.matrix;
