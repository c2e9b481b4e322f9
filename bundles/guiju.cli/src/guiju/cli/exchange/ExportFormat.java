package guiju.cli.exchange;

import java.nio.charset.StandardCharsets;

import guiju.exchange.FormatException;
import guiju.exchange.json.Layout;
import guiju.exchange.json.StandardWriter;
import guiju.exchange.xmi.XmiWriter;
import guiju.model.Standard;

/** The formats that standards are exported in. */
enum ExportFormat {
	/** {@code guiju/standard/1}. */
	JSON("json") {
		@Override
		byte[] write(Standard standard) throws FormatException {
			return StandardWriter.write(standard, Layout.PRETTY).getBytes(StandardCharsets.UTF_8);
		}
	},
	/** For tools of the Eclipse Modeling Framework. */
	XMI("xmi") {
		@Override
		byte[] write(Standard standard) throws FormatException {
			return XmiWriter.write(standard).getBytes(StandardCharsets.UTF_8);
		}
	};

	private final String id;

	ExportFormat(String id) {
		this.id = id;
	}

	/** Returns the name on the command line. */
	String id() {
		return id;
	}

	/** Returns the ending of files in this format. */
	String extension() {
		return "." + id;
	}

	/**
	 * Returns a standard in this format, in UTF-8.
	 *
	 * @throws FormatException if the standard holds what the format cannot carry
	 */
	abstract byte[] write(Standard standard) throws FormatException;
}
