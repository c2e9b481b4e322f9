package guiju.report.docx;

/**
 * Keeps the logging that POI brings along from complaining on the error stream that nobody configured it. Who did configure it
 * for the process keeps that.
 */
final class Silence {

	private static final String PROVIDER = "log4j.provider";

	static {
		if (System.getProperty(PROVIDER) == null && System.getProperty("log4j2.loggerContextFactory") == null)
			System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
	}

	private Silence() {}

	/** From now on it is silent. */
	static void keep() {
		// done once, when the class is initialised
	}
}
