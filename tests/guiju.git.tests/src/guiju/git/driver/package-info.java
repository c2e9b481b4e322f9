/** Tests of where the settings of git's drivers go. */
package guiju.git.driver;
