/**
 * What a user sees of a model: labels, names of types and fields in both languages, icons, and what can be created below
 * what. It is metadata for whatever shows a standard; nothing here knows a user interface, and nothing changes a model.
 */
package guiju.model.labels;
