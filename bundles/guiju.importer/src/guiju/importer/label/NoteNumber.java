package guiju.importer.label;

/** The number that the label of a note says, in whichever figures: 註1, 註１, 註一 and ① are one. */
public final class NoteNumber {

	private static final String FIGURES = "一二三四五六七八九";
	private static final char TEN = '十';
	private static final int HIGHEST = 99;

	private NoteNumber() {}

	/** Returns the number of a label without blanks, or 0 where it is none. */
	public static int of(CharSequence label) {
		if (label.length() == 1 && label.charAt(0) >= '①' && label.charAt(0) <= '⑳')
			return label.charAt(0) - '①' + 1;
		String form = Canonical.of(label);
		if (form.matches("[0-9]{1,2}"))
			return Integer.parseInt(form);
		if (!form.matches("[一二三四五六七八九]?十?[一二三四五六七八九]?"))
			return 0;
		int ten = form.indexOf(TEN);
		if (ten < 0)
			return form.length() == 1 ? FIGURES.indexOf(form) + 1 : 0;
		int tens = ten == 0 ? 1 : FIGURES.indexOf(form.charAt(0)) + 1;
		return 10 * tens + (ten + 1 < form.length() ? FIGURES.indexOf(form.charAt(ten + 1)) + 1 : 0);
	}

	/** Returns a number in Chinese figures. */
	public static String chinese(int number) {
		if (number < 1 || number > HIGHEST)
			throw new IllegalArgumentException("from 1 to 99: " + number);
		String tens = number < 10 ? "" : number < 20 ? "十" : FIGURES.charAt(number / 10 - 1) + "十";
		return tens + (number % 10 == 0 ? "" : FIGURES.substring(number % 10 - 1, number % 10));
	}
}
