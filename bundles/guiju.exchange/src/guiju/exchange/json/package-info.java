/**
 * Standards as JSON, format {@code guiju/standard/1}: {@link guiju.exchange.json.StandardWriter} and
 * {@link guiju.exchange.json.StandardReader} share one description of the format, {@code Shapes}, so that neither can
 * know a field that the other does not.
 */
package guiju.exchange.json;
