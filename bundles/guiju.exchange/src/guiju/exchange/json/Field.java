package guiju.exchange.json;

import java.io.IOException;

import com.google.gson.stream.JsonWriter;

import guiju.exchange.FormatException;

/**
 * One field of the format: how it is written and how it is read.
 *
 * @param <T> the type that has the field
 * @param required whether an object without this field is refused
 */
record Field<T>(String name, boolean required, Writing<T> writing, Reading<T> reading) {

	/** Writes the field's name and value, or nothing where it has none. */
	@FunctionalInterface
	interface Writing<T> {
		void write(T object, JsonWriter json) throws IOException;
	}

	/** Reads the field's value, which is not null. */
	@FunctionalInterface
	interface Reading<T> {
		void read(T object, JsonSource json) throws FormatException;
	}

	Field(String name, Writing<T> writing, Reading<T> reading) {
		this(name, false, writing, reading);
	}

	Field<T> asRequired() {
		return new Field<>(name, true, writing, reading);
	}
}
