/** Holds an edited text against what was meant, before anybody sees it. */
package guiju.sync.verify;
