package guiju.text.keyword;

/** The language that keywords are written in. Both are understood everywhere, also mixed within one file. */
public enum Vocabulary {
	/** 職能基準, 知識 … */
	CHINESE,
	/** standard, knowledge … */
	ENGLISH
}
