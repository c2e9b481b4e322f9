package guiju.importer.docx;

/**
 * What an EQ field prints, in which Word keeps enclosed characters, characters above each other and readings:
 * {@code EQ \o\ac(○,註)} prints a 註 in a circle. The sign around a character is left out, all other characters are kept.
 */
final class Equation {

	private static final String FRAMES = "○◯□△◇〇";

	private Equation() {}

	/** Returns the characters of all arguments. */
	static String printed(String instruction) {
		StringBuilder printed = new StringBuilder();
		int depth = 0;
		for (int i = 0; i < instruction.length(); i++) {
			char c = instruction.charAt(i);
			if (c == '\\') {
				i = command(instruction, i + 1);
			} else if (c == '(') {
				depth++;
			} else if (c == ')') {
				depth--;
			} else if (depth > 0 && c != ',' && c != ';' && c != '"' && FRAMES.indexOf(c) < 0) {
				printed.append(c);
			}
		}
		return printed.toString().strip();
	}

	/** Returns the end of a command's letters and figures; the sign of an escape is skipped with it. */
	private static int command(String instruction, int from) {
		int at = from;
		while (at < instruction.length() && (isLetter(instruction.charAt(at)) || Character.isDigit(instruction.charAt(at)) || instruction.charAt(at) == ' '))
			at++;
		return at - 1;
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '*';
	}
}
