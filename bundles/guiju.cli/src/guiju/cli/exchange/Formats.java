package guiju.cli.exchange;

import java.util.List;
import java.util.Optional;

/** All formats that standards are imported from; the first that recognises a content reads it, so the surer ones come first. */
final class Formats {

	private static final List<ImportFormat> ALL = List.of(new JsonFormat(), new XmiFormat());

	private Formats() {}

	/** Returns the format of a content, if it is known. */
	static Optional<ImportFormat> of(Content content) {
		return ALL.stream().filter(format -> format.recognises(content)).findFirst();
	}
}
