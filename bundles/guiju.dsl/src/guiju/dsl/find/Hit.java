package guiju.dsl.find;

import java.util.List;

/**
 * A place where a query was found.
 *
 * @param kind what stands there
 * @param element the codes or keywords that lead to the line, such as T1.1 and P1.1.1; none for a line that cannot be read
 * @param offset where it begins, in UTF-16 units from the text's beginning
 * @param length how long it is
 * @param content where what the line says begins, behind its codes and keywords
 */
public record Hit(Kind kind, List<String> element, int offset, int length, int content) {

	/** What stands at the place of a hit. */
	public enum Kind {
		/** The code of the element that has it. */
		DEFINITION("definition"),
		/** A task cites the code. */
		CITATION("citation"),
		/** A text, or the reason of a change, refers to the code. */
		REFERENCE("reference"),
		/** The standard's own code. */
		STANDARD("standard"),
		/** A row of the history. */
		VERSION("version"),
		/** Words of a text. */
		TEXT("text");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** Returns the name in JSON. */
		public String id() {
			return id;
		}
	}

	/** Copies the element. */
	public Hit {
		element = List.copyOf(element);
	}
}
