/** What must never happen: a model written back over its text. */
package guiju.dsl.serializer;
