/** The words that a standard is written with, in Chinese and in English. */
package guiju.text.keyword;
