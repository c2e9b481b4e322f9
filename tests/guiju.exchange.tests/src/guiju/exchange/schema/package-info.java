/** Tests of the published JSON Schemas. */
package guiju.exchange.schema;
