package guiju.cli.engine;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;

import guiju.dsl.StandardParser;

/** The language of .ocs files. */
public final class Language {

	private Language() {}

	/** Returns the parser, which several threads may use at once. */
	public static StandardParser parser() {
		return Holder.PARSER;
	}

	private static final class Holder {

		static final StandardParser PARSER = parser();

		private static StandardParser parser() {
			// Xtext logs through log4j, which searches the class path for a configuration and complains when it finds none.
			System.setProperty("log4j.defaultInitOverride", "true");
			Logger.getRootLogger().setLevel(Level.OFF);
			return StandardParser.direct();
		}
	}
}
