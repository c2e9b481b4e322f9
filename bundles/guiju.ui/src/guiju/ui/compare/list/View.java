package guiju.ui.compare.list;

/** How much of the document is listed. */
public enum View {
	/** What changed. */
	CHANGES,
	/** Also what only follows from that, as codes that move on, at its place. */
	FOLLOWING,
	/** Everything. */
	ALL
}
