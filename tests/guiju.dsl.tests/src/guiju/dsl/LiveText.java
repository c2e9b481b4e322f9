package guiju.dsl;

import java.util.List;
import java.util.Random;

import org.eclipse.xtext.resource.XtextResource;

import guiju.dsl.corpus.OddLines;
import guiju.dsl.corpus.Resources;

/** A text that is edited in a resource, as an editor does it. */
final class LiveText {

	private static final List<String> TYPED = List.of("", "\n", "散", "K01", "、", ": ", "  ", "//", "|", "- ", "T1.1: x\n", "\r\n", "𠮷");

	private final StringBuilder text;
	private final Random random;
	private final XtextResource resource;

	LiveText(String text, Random random) {
		this.text = new StringBuilder(text);
		this.random = random;
		resource = Resources.load(text);
	}

	/** Makes so many edits and fails where one leaves the resource other than its text says. */
	void edit(int count) {
		for (int left = count; left > 0; left--) {
			int at = random.nextInt(text.length() + 1);
			int length = random.nextInt(4) > 0 ? 0 : Math.min(text.length() - at, random.nextInt(random.nextInt(8) == 0 ? 200 : 6));
			String put = random.nextInt(3) == 0 ? "\n" + OddLines.any(random) + "\n" : TYPED.get(random.nextInt(TYPED.size()));
			text.replace(at, at + length, put);
			resource.update(at, length, put);
			ResourceTest.requireSame(text.toString(), resource);
		}
	}
}
