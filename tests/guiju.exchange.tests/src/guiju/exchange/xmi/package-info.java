/** Tests of standards as XMI. */
package guiju.exchange.xmi;
