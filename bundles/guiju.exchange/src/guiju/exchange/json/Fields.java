package guiju.exchange.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

import guiju.model.Citation;
import guiju.model.OcsFactory;

/** The kinds of fields that the format has. */
final class Fields {

	private Fields() {}

	/** A text, left out where there is none. */
	static <T> Field<T> text(String name, Function<T, String> get, BiConsumer<T, String> set) {
		return new Field<>(name, (object, json) -> {
			String text = orNull(get.apply(object));
			if (text != null)
				json.name(name).value(text);
		}, (object, json) -> set.accept(object, json.text()));
	}

	/** The code, null where the print has none. */
	static <T> Field<T> code(Function<T, String> get, BiConsumer<T, String> set) {
		return new Field<>("code", (object, json) -> json.name("code").value(orNull(get.apply(object))),
				(object, json) -> set.accept(object, json.text()));
	}

	/** A value of an enumeration, always written. */
	static <T, E extends Enum<E> & Enumerator> Field<T> choice(String name, E[] values, Function<T, E> get, BiConsumer<T, E> set) {
		return new Field<>(name, (object, json) -> json.name(name).value(get.apply(object).getLiteral()), (object, json) -> {
			String literal = json.rawText();
			for (E value : values)
				if (value.getLiteral().equals(literal)) {
					set.accept(object, value);
					return;
				}
			throw json.refused("json.unknownChoice", JsonPlaces.shortened(literal),
					Arrays.stream(values).map(Enumerator::getLiteral).collect(Collectors.joining(", ")));
		});
	}

	/** Objects in a list, left out where there are none. The shape is asked for late, since shapes may hold themselves. */
	static <T, E> Field<T> list(String name, Function<T, List<E>> get, Supplier<Shape<E>> shape) {
		return new Field<>(name, (object, json) -> {
			List<E> entries = get.apply(object);
			if (entries.isEmpty())
				return;
			json.name(name).beginArray();
			for (E entry : entries)
				shape.get().write(entry, json);
			json.endArray();
		}, (object, json) -> {
			List<E> entries = get.apply(object);
			for (json.beginArray(); json.hasNextEntry();)
				entries.add(shape.get().read(json));
		});
	}

	/** Texts in a list, of which empty ones say nothing. */
	static <T> Field<T> texts(String name, Function<T, List<String>> get) {
		return new Field<>(name, (object, json) -> {
			List<String> texts = get.apply(object);
			if (texts.isEmpty())
				return;
			json.name(name).beginArray();
			for (String text : texts)
				if (orNull(text) != null)
					json.value(text);
			json.endArray();
		}, (object, json) -> {
			for (json.beginArray(); json.hasNextEntry();) {
				String text = json.text();
				if (text != null)
					get.apply(object).add(text);
			}
		});
	}

	/** Cited codes. One without a code keeps its place as null, so that the paths of the others stay true. */
	static <T> Field<T> citations(String name, Function<T, List<Citation>> get) {
		return new Field<>(name, (object, json) -> {
			List<Citation> citations = get.apply(object);
			if (citations.isEmpty())
				return;
			json.name(name).beginArray();
			for (Citation citation : citations)
				json.value(orNull(citation.getCode()));
			json.endArray();
		}, (object, json) -> {
			for (json.beginArray(); json.hasNextEntry();) {
				Citation citation = OcsFactory.eINSTANCE.createCitation();
				citation.setCode(json.skipNull() ? null : json.text());
				get.apply(object).add(citation);
			}
		});
	}

	/** An empty text is as good as none, and reading takes it for none. */
	private static String orNull(String text) {
		return text == null || text.isEmpty() ? null : text;
	}
}
