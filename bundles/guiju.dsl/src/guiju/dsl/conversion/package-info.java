/** From printed values to values of the model. */
package guiju.dsl.conversion;
