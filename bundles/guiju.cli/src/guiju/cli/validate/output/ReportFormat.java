package guiju.cli.validate.output;

import guiju.cli.Session;
import guiju.cli.output.Output;

/** The formats that findings are reported in. */
public enum ReportFormat {
	/** For people. */
	TEXT("text"),
	/** {@code guiju/findings/1}. */
	JSON("json"),
	/** The interchange format of static analysis, version 2.1.0. */
	SARIF("sarif");

	private final String id;

	ReportFormat(String id) {
		this.id = id;
	}

	/** Returns the name on the command line. */
	public String id() {
		return id;
	}

	/** Returns a report in this format; only text is ever coloured. */
	public Report report(Output out, Session session, boolean coloured) {
		return switch (this) {
			case TEXT -> new TextReport(out, session.words(), coloured);
			case JSON -> new JsonReport(out, session.words().language());
			case SARIF -> new SarifReport(out, session);
		};
	}
}
