/**
 * Standards as XMI of the Ecore model, namespace {@code urn:guiju:standard:1}, for other tools that know EMF. Values stand
 * exactly as in the model; what is derived is not written.
 */
package guiju.exchange.xmi;
