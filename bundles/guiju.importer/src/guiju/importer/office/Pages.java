package guiju.importer.office;

/**
 * Counts pages by the breaks that authors made and those that the program noted when it last laid the document
 * out. Word notes a break also behind one that the author made; such a pair counts once.
 */
public final class Pages {

	private final boolean known;
	private int page = 1;
	private boolean fresh = true;

	/** Counts only where there is anything to count by. */
	public Pages(boolean known) {
		this.known = known;
	}

	/** Returns the page, from 1; 0 where nothing tells. */
	public int page() {
		return known ? page : 0;
	}

	/** An author's break. */
	public void broken() {
		page++;
		fresh = true;
	}

	/** A break that the program noted. */
	public void noted() {
		if (!fresh)
			page++;
		fresh = true;
	}

	/** Something visible. */
	public void used() {
		fresh = false;
	}

	/** Goes back to a page: the cells of a row stand beside each other. */
	public void backTo(int earlier) {
		if (known && earlier != page) {
			page = earlier;
			fresh = false;
		}
	}
}
