/** What one can do to a standard in a tree or form, as data. Elements are named by key, new ones are drafts. */
package guiju.sync.plan;
