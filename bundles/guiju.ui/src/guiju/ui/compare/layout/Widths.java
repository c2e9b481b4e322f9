package guiju.ui.compare.layout;

/** Tells how wide characters are. */
@FunctionalInterface
public interface Widths {

	/** Returns the width of a character in pixels. */
	int of(int codePoint, boolean bold);
}
