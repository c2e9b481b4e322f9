/** Versions read into what is compared, whatever form they are in: {@link guiju.versions.reading.SideReader}. */
package guiju.versions.reading;
