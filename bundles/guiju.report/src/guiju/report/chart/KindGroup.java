package guiju.report.chart;

import java.util.List;
import java.util.Locale;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;

/** Kinds of changes that share a colour and a sign; thirteen colours nobody can tell apart. */
public enum KindGroup {
	/** What is new. */
	ADDED("＋", Kind.ADDED),
	/** What is gone. */
	REMOVED("－", Kind.REMOVED),
	/** What says something else. */
	REWORDED("～", Kind.REWORDED, Kind.RENAMED),
	/** What stands elsewhere or was parted or joined. */
	MOVED("⇄", Kind.SPLIT, Kind.MERGED, Kind.MOVED, Kind.REORDERED),
	/** What has another level, other citations or another value. */
	VALUES("＊", Kind.LEVEL_CHANGED, Kind.CITATION_ADDED, Kind.CITATION_REMOVED, Kind.METADATA_CHANGED),
	/** What has another code and nothing else. */
	RENUMBERED("＃", Kind.RENUMBERED);

	private final String sign;
	private final List<Kind> kinds;

	KindGroup(String sign, Kind... kinds) {
		this.sign = sign;
		this.kinds = List.of(kinds);
	}

	/** Returns the sign that tells the group without colour. */
	public String sign() {
		return sign;
	}

	/** Returns the word in keys of messages and in names of styles. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the group of a kind. */
	public static KindGroup of(Kind kind) {
		for (KindGroup group : values())
			if (group.kinds.contains(kind))
				return group;
		throw new IllegalArgumentException(kind.name());
	}

	/** Returns the group of a change: of several kinds the one that a reader asks for first. */
	public static KindGroup of(Change change) {
		if (change.is(Kind.REWORDED) && (change.is(Kind.MOVED) || change.is(Kind.REORDERED)))
			return MOVED;
		return of(change.kinds().get(0));
	}
}
