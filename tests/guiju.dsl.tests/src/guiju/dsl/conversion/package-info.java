/** Printed values. */
package guiju.dsl.conversion;
