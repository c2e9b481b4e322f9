package guiju.cli.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import guiju.exchange.FormatException;
import guiju.exchange.json.StandardReader;
import guiju.model.Standard;

/** Guiju's own JSON. */
final class JsonFormat implements ImportFormat {

	@Override
	public boolean recognises(Content content) {
		return content.start().startsWith("{");
	}

	@Override
	public Standard read(Content content) throws IOException, FormatException {
		return StandardReader.read(new ByteArrayInputStream(content.bytes()));
	}
}
