/** What printed values say: levels and dates. */
package guiju.model.value;
