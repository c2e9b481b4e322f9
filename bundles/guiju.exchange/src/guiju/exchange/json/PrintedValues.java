package guiju.exchange.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

import guiju.exchange.FormatException;
import guiju.model.value.Dates;
import guiju.model.value.Level;

/**
 * Fields for values that a standard holds as printed and the format as a number or date: each is a pair of fields, the
 * value and, where the value alone does not tell it, the print. Both may come in either order.
 */
final class PrintedValues {

	/** The greatest number that a printed level can be. */
	private static final int GREATEST_LEVEL = 9999;

	private PrintedValues() {}

	/** The number that a printed level is. Two numbers that differ are refused; a print that is none stands as it is. */
	static <T> Field<T> level(Function<T, String> get, BiConsumer<T, String> set) {
		return new Field<>("level", (object, json) -> {
			Integer number = Level.number(get.apply(object));
			if (number != null)
				json.name("level").value(number);
		}, (object, json) -> {
			int number = json.number(GREATEST_LEVEL);
			agree(json, "levelText", get.apply(object), Level.number(get.apply(object)), number);
			if (get.apply(object) == null)
				set.accept(object, String.valueOf(number));
		});
	}

	/** A level as printed, where the number alone does not tell. */
	static <T> Field<T> levelText(Function<T, String> get, BiConsumer<T, String> set) {
		return new Field<>("levelText", (object, json) -> {
			String print = get.apply(object);
			Integer number = Level.number(print);
			if (print != null && !print.isEmpty() && (number == null || !print.equals(number.toString())))
				json.name("levelText").value(print);
		}, (object, json) -> {
			String print = json.text();
			agree(json, "level", get.apply(object), Level.number(get.apply(object)), Level.number(print));
			if (print != null)
				set.accept(object, print);
		});
	}

	/** The day that a printed date is, in ISO form. Two days that differ are refused. */
	static <T> Field<T> date(String name, Function<T, String> get, BiConsumer<T, String> set) {
		return new Field<>(name, (object, json) -> {
			LocalDate date = Dates.parse(get.apply(object));
			if (date != null)
				json.name(name).value(date.toString());
		}, (object, json) -> {
			String iso = json.text();
			if (iso == null)
				return;
			LocalDate date = iso(json, name, iso);
			agree(json, name + "Text", get.apply(object), Dates.parse(get.apply(object)), date);
			if (get.apply(object) == null)
				set.accept(object, Dates.print(date));
		});
	}

	/** A date as printed, where it is written otherwise than 2023/12/15. */
	static <T> Field<T> dateText(String date, Function<T, String> get, BiConsumer<T, String> set) {
		return new Field<>(date + "Text", (object, json) -> {
			String print = get.apply(object);
			if (print != null && !print.isEmpty() && !Dates.isWellFormed(print))
				json.name(date + "Text").value(print);
		}, (object, json) -> {
			String print = json.text();
			agree(json, date, get.apply(object), Dates.parse(get.apply(object)), Dates.parse(print));
			if (print != null)
				set.accept(object, print);
		});
	}

	private static LocalDate iso(JsonSource json, String name, String text) throws FormatException {
		try {
			if (text.length() == 10)
				return LocalDate.parse(text);
		} catch (DateTimeException noSuchDay) {
			// Refused below like any other text that is no day.
		}
		throw json.refused("json.noDate", JsonPlaces.shortened(text), name + "Text");
	}

	private static void agree(JsonSource json, String other, String otherPrint, Object otherValue, Object value)
			throws FormatException {
		if (otherValue != null && value != null && !otherValue.equals(value))
			throw json.refused("json.contradiction", other, otherPrint);
	}
}
