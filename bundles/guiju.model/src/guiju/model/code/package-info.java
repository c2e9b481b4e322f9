/** The codes of standards and of their elements: what a printed code means, and whether it is written by the scheme. */
package guiju.model.code;
