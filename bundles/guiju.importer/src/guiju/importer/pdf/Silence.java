package guiju.importer.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps PDFBox from writing to the error stream. It logs every fault that it repairs, and what a user has to know is in the
 * report of the import. It logs through commons-logging, which takes whatever it finds behind it, so both that and the logging
 * of the platform are told; who configured commons-logging for the process keeps that.
 */
final class Silence {

	private static final String FACTORY = "org.apache.commons.logging.LogFactory";
	private static final String LOG = "org.apache.commons.logging.Log";
	private static final String PACKAGE = "org.apache.commons.logging.impl.";
	/** The platform forgets the levels of loggers that nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	static {
		LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
		if (System.getProperty(FACTORY) == null && System.getProperty(LOG) == null) {
			System.setProperty(FACTORY, PACKAGE + "LogFactoryImpl");
			System.setProperty(LOG, PACKAGE + "NoOpLog");
		}
	}

	private Silence() {}

	/** From now on PDFBox is silent. */
	static void keep() {
		// done once, when the class is initialised
	}
}
