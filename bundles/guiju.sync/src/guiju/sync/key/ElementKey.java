package guiju.sync.key;

/**
 * Names one element of a document for as long as the session lasts. Nothing can be read from it.
 *
 * @param id the number, which is never given twice
 */
public record ElementKey(long id) {

	@Override
	public String toString() {
		return "#" + id;
	}
}
