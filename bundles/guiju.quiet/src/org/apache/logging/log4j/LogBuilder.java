package org.apache.logging.log4j;

/** A message that nobody hears. */
public interface LogBuilder {

	/** Stays silent. */
	LogBuilder SILENT = new LogBuilder() {};

	/** Takes what failed. */
	default LogBuilder withThrowable(Throwable failed) {
		return this;
	}

	/** Says nothing. */
	default void log(String message) {
		// Silence is the purpose.
	}

	/** Says nothing. */
	default void log(String message, Object argument) {
		// Silence is the purpose.
	}

	/** Says nothing. */
	default void log(String message, Object first, Object second) {
		// Silence is the purpose.
	}

	/** Says nothing. */
	default void log(String message, Object first, Object second, Object third) {
		// Silence is the purpose.
	}

	/** Says nothing. */
	default void log(String message, Object first, Object second, Object third, Object fourth) {
		// Silence is the purpose.
	}
}
