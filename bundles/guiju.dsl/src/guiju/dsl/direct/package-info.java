/** The parser put together by hand, for all who need nothing of the language but its parser. */
package guiju.dsl.direct;
