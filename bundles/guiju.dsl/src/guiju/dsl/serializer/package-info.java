/** What stands in the place of Xtext's serializer. */
package guiju.dsl.serializer;
