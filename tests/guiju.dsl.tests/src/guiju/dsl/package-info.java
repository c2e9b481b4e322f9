/** The language as a whole: reading, resources, the page that teaches it. */
package guiju.dsl;
