/**
 * The verbs export and import. What a source of import is, its content tells: {@link guiju.cli.exchange.Formats} asks each
 * {@link guiju.cli.exchange.ImportFormat} whether it knows it.
 */
package guiju.cli.exchange;
