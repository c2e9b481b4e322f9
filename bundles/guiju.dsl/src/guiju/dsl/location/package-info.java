/** From a place in the model to a region of the text. */
package guiju.dsl.location;
