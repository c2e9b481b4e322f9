package guiju.dsl.serializer;

import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Refuses to serialize. The text is the only truth: whoever wants to change it edits it, and whoever has a model without a
 * text asks {@code guiju.text.writer}. A model written back over its text would lose every comment, and Xtext's own
 * serializer runs out of memory on this grammar. {@code XtextResource.save} and semantic quick fixes end here, loudly.
 */
public class OcsSerializer implements ISerializer {

	static UnsupportedOperationException refused() {
		return new UnsupportedOperationException("An .ocs text is edited as text; a model without text is written by guiju.text.writer.");
	}

	@Override
	public String serialize(EObject object) {
		throw refused();
	}

	@Override
	public String serialize(EObject object, SaveOptions options) {
		throw refused();
	}

	@Override
	public void serialize(EObject object, Writer writer, SaveOptions options) {
		throw refused();
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
		throw refused();
	}
}
