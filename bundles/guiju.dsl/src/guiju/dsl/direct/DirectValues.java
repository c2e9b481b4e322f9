package guiju.dsl.direct;

import java.util.Map;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

import guiju.dsl.conversion.PrintedValues;

/** The values of {@link PrintedValues}, which finds its own methods by their annotations; all other values stand as printed. */
final class DirectValues implements IValueConverterService {

	private static final String LANGUAGE = "guiju.dsl.Ocs.";

	private final Map<String, IValueConverter<?>> converters;

	DirectValues() {
		PrintedValues values = new PrintedValues();
		converters = Map.of(LANGUAGE + "Paragraphs", values.paragraphs(), LANGUAGE + "FAMILY_WORD", values.family(),
				LANGUAGE + "REMOVED_WORD", values.removed(), LANGUAGE + "LEVEL_CHANGED_WORD", values.level(),
				LANGUAGE + "CITATION_CHANGED_WORD", values.citation(), LANGUAGE + "FIELD_CHANGED_WORD", values.field());
	}

	@Override
	public Object toValue(String string, String rule, INode node) {
		IValueConverter<?> converter = converters.get(rule);
		return converter == null ? string : converter.toValue(string, node);
	}

	@Override
	public String toString(Object value, String rule) {
		throw new UnsupportedOperationException("texts are written by guiju.text, not by Xtext");
	}
}
