/** Tests of the parser that is put together by hand. */
package guiju.dsl.direct;
