package guiju.importer.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The text that a program declares for a stretch of glyphs, where a font cannot tell it: two characters share a glyph, or one
 * glyph stands for several. The glyphs still tell the place. Where a text cannot be set on its glyphs theirs is kept, and so it
 * is where the declared one is blank: what can be seen is never left out.
 */
final class ActualTexts {

	private static final int DEEPEST = 1_000;
	private static final int MOST_GLYPHS = 8;
	private static final int MOST_CHARACTERS = 16;
	private static final double SAME_BASE = 0.5;

	private record Open(String text, int first, int unknown) {}

	private final Deque<Open> open = new ArrayDeque<>();
	private final Drawing drawing;
	private int deeper;

	ActualTexts(Drawing drawing) {
		this.drawing = drawing;
	}

	/** Enters a stretch of the stream. */
	void begin(COSDictionary properties) {
		if (open.size() >= DEEPEST) {
			deeper++;
			return;
		}
		boolean declared = properties != null && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString;
		String text = declared ? properties.getString(COSName.ACTUAL_TEXT).strip() : "";
		open.push(new Open(text, drawing.texts.size(), drawing.unknown));
	}

	/** Leaves it. */
	void end() {
		if (deeper > 0) {
			deeper--;
			return;
		}
		Open ended = open.poll();
		if (ended != null && !ended.text().isEmpty() && drawing.texts.size() > ended.first() && drawing.texts.size() - ended.first() <= ended.text().length() + MOST_GLYPHS)
			declare(ended);
	}

	private void declare(Open ended) {
		List<DrawnText> glyphs = drawing.texts.subList(ended.first(), drawing.texts.size());
		int[] characters = ended.text().codePoints().toArray();
		if (glyphs.size() == characters.length)
			for (int i = 0; i < characters.length; i++)
				glyphs.set(i, glyphs.get(i).with(Character.toString(characters[i])));
		else if (glyphs.size() <= MOST_GLYPHS && characters.length <= MOST_CHARACTERS && isOnOneLine(glyphs)) {
			DrawnText whole = glyphs.get(0).with(ended.text()).upTo(glyphs.get(glyphs.size() - 1));
			glyphs.clear();
			drawing.texts.add(whole);
		} else
			return;
		drawing.unknown = ended.unknown();
	}

	private static boolean isOnOneLine(List<DrawnText> glyphs) {
		DrawnText first = glyphs.get(0);
		int angle = first.angle();
		double base = Turn.across(first.x(), first.y(), angle);
		for (DrawnText glyph : glyphs)
			if (glyph.angle() != angle || Math.abs(Turn.across(glyph.x(), glyph.y(), angle) - base) > SAME_BASE * first.size())
				return false;
		return true;
	}
}
