package org.apache.logging.log4j;

/** Hands out loggers that say nothing. */
public final class LogManager {

	private LogManager() {}

	/** Returns the logger of a class. */
	public static Logger getLogger(Class<?> owner) {
		return Logger.SILENT;
	}
}
