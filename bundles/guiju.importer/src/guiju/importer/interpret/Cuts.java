package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;

/** Cuts texts at characters. */
final class Cuts {

	private Cuts() {}

	/** Returns the parts of a text between characters of a kind, blank parts left out. */
	static List<TracedText> at(TracedText text, IntPredicate separator) {
		List<TracedText> parts = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= text.length(); i++)
			if (i == text.length() || separator.test(text.charAt(i))) {
				TracedText part = text.subSequence(start, i).trimmed();
				if (!part.isEmpty())
					parts.add(part);
				start = i + 1;
			}
		return parts;
	}

	/** Returns a text without any blanks. */
	static TracedText withoutBlanks(TracedText text) {
		TracedText.Builder tight = new TracedText.Builder();
		for (int i = 0; i < text.length(); i++)
			if (!Visible.isBlank(text.charAt(i)))
				tight.add(text, i);
		return tight.build();
	}
}
