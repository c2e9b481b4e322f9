/** Makes git merge and compare standards by Guiju: {@link guiju.git.driver.Drivers}. */
package guiju.git.driver;
