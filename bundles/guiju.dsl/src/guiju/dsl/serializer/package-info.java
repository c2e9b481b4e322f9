/** What stands in the place of Xtext's serializer, so that no model is ever written over its text. */
package guiju.dsl.serializer;
