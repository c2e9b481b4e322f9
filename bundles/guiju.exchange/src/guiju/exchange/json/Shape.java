package guiju.exchange.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.google.gson.stream.JsonWriter;

import guiju.exchange.FormatException;

/** What an object of the format looks like: its fields, in the order in which they are written. */
final class Shape<T> {

	private final Supplier<T> maker;
	private final Map<String, Field<T>> fields = new LinkedHashMap<>();

	private Shape(Supplier<T> maker) {
		this.maker = maker;
	}

	@SafeVarargs
	static <T> Shape<T> of(Supplier<T> maker, Field<? super T>... fields) {
		Shape<T> shape = new Shape<>(maker);
		for (Field<? super T> field : fields)
			shape.add(field);
		return shape;
	}

	private void add(Field<? super T> field) {
		fields.put(field.name(), new Field<>(field.name(), field.required(), field.writing()::write, field.reading()::read));
	}

	void write(T object, JsonWriter json) throws IOException {
		json.beginObject();
		for (Field<T> field : fields.values())
			field.writing().write(object, json);
		json.endObject();
	}

	T read(JsonSource json) throws FormatException {
		T object = maker.get();
		Set<String> seen = new HashSet<>();
		json.beginObject();
		for (String name = json.nextField(); name != null; name = json.nextField()) {
			Field<T> field = fields.get(name);
			if (field == null)
				throw json.refused("json.unknownField", name, String.join(", ", fields.keySet()));
			if (!seen.add(name))
				throw json.refused("json.duplicateField", name);
			if (!json.skipNull())
				field.reading().read(object, json);
			else if (field.required())
				throw json.lacking(name);
		}
		for (Field<T> field : fields.values())
			if (field.required() && !seen.contains(field.name()))
				throw json.lacking(field.name());
		json.endObject();
		return object;
	}
}
