/** Tests of standards as JSON. */
package guiju.exchange.json;
