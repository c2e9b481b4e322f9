package guiju.dsl.serializer;

import java.util.Map;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;

/**
 * Refuses to be saved before the file is opened for writing. EMF empties the file first and asks for the text afterwards, so
 * the refusal of {@link OcsSerializer} alone would come too late.
 */
public class OcsResource extends LazyLinkingResource {

	@Override
	public void save(Map<?, ?> options) {
		throw OcsSerializer.refused();
	}
}
