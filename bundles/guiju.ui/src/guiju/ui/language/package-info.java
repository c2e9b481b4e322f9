/** The language of windows: Chinese as in Taiwan, or English. It is read once, when the product starts. */
package guiju.ui.language;
