package org.apache.logging.log4j;

/** A logger that says nothing. */
public interface Logger {

	/** Stays silent. */
	Logger SILENT = new Logger() {};

	/** Begins a message. */
	default LogBuilder atTrace() {
		return LogBuilder.SILENT;
	}

	/** Begins a message. */
	default LogBuilder atDebug() {
		return LogBuilder.SILENT;
	}

	/** Begins a message. */
	default LogBuilder atInfo() {
		return LogBuilder.SILENT;
	}

	/** Begins a message. */
	default LogBuilder atWarn() {
		return LogBuilder.SILENT;
	}

	/** Begins a message. */
	default LogBuilder atError() {
		return LogBuilder.SILENT;
	}

	/** Begins a message. */
	default LogBuilder atFatal() {
		return LogBuilder.SILENT;
	}
}
