package guiju.diff.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.diff.element.ElementType;
import guiju.diff.text.TextProfile;

/**
 * Pairs elements one to one, round after round: each round judges every pair by what the rounds before have matched, and
 * assigns anew, so that what is sure helps what is not and an early mistake is no fate. Ends when a round changes nothing.
 */
final class Rounds {

	/** A long text that stands once in each version names its element whatever else changed. */
	private static final int TELLING_LENGTH = 8;
	private static final int MOST_ROUNDS = 8;
	/** A split task may show that its indicators were split. */
	private static final int MOST_SPLIT_ROUNDS = 3;
	private static final List<ElementType> ORDER = List.of(ElementType.KNOWLEDGE, ElementType.SKILL, ElementType.INDICATOR, ElementType.OUTPUT,
			ElementType.TASK, ElementType.DUTY, ElementType.ATTITUDE, ElementType.NOTE, ElementType.PREREQUISITE, ElementType.REMARK);

	private final Pairing pairing;
	private final Decided decided;
	private final Context context;
	private final ContextEdges contextEdges;
	private final Map<ElementType, EdgeSet> sets = new EnumMap<>(ElementType.class);

	Rounds(Pairing pairing, Decided decided) {
		this.pairing = pairing;
		this.decided = decided;
		context = new Context(pairing);
		contextEdges = new ContextEdges(pairing, context);
	}

	/** Pairs what is unmistakable, then all that is left, finds what was split or merged, and last pairs by exclusion. */
	void run() {
		for (ElementType type : ORDER) {
			settle(type);
			EdgeSet set = new EdgeSet(type, pairing, decided);
			sets.put(type, set);
			new TextEdges(pairing, set).find();
		}
		refine();
		Splits splits = new Splits(pairing, decided, context);
		for (int round = 0; round < MOST_SPLIT_ROUNDS && splits.find(); round++)
			refine();
		new Leftovers(pairing, decided, context).pair();
	}

	/** Pairs all that is not settled, until nothing changes. A type is paired anew only after something changed that it is judged by. */
	private void refine() {
		Set<ElementType> stale = EnumSet.copyOf(ORDER);
		for (int round = 0; !stale.isEmpty() && round < MOST_ROUNDS; round++)
			for (ElementType type : ORDER) {
				EdgeSet set = sets.get(type);
				if (!stale.remove(type) || set.left.length == 0 || set.right.length == 0)
					continue;
				context.look(type);
				contextEdges.find(set);
				if (assign(set))
					stale.addAll(judgedBy(type));
			}
	}

	/** Returns which elements are judged by those of a type: by their siblings, parents, children, citations and notes. */
	private static Set<ElementType> judgedBy(ElementType type) {
		return switch (type) {
			case KNOWLEDGE, SKILL -> EnumSet.of(type, ElementType.TASK, ElementType.NOTE);
			case OUTPUT, INDICATOR -> EnumSet.of(type, ElementType.OUTPUT, ElementType.INDICATOR, ElementType.TASK, ElementType.NOTE);
			case TASK -> EnumSet.of(type, ElementType.KNOWLEDGE, ElementType.SKILL, ElementType.OUTPUT, ElementType.INDICATOR, ElementType.DUTY, ElementType.NOTE);
			case DUTY -> EnumSet.of(type, ElementType.TASK, ElementType.NOTE);
			case NOTE -> EnumSet.copyOf(ORDER);
			default -> EnumSet.of(type, ElementType.NOTE);
		};
	}

	private void settle(ElementType type) {
		Map<Integer, Integer> once = once(Pairing.LEFT, type);
		Map<Integer, Integer> other = once(Pairing.RIGHT, type);
		once.forEach((identity, left) -> {
			int right = other.getOrDefault(identity, Pairing.NONE);
			if (left == Pairing.NONE || right == Pairing.NONE || decided.isForbidden(left, right))
				return;
			pairing.pair(left, right, TextEvidence.edge(left, right, pairing));
			pairing.settled[Pairing.LEFT][left] = true;
			pairing.settled[Pairing.RIGHT][right] = true;
		});
	}

	/** Returns the telling texts and who has them, {@link Pairing#NONE} where several have. */
	private Map<Integer, Integer> once(int side, ElementType type) {
		Map<Integer, Integer> once = new HashMap<>();
		for (int element : pairing.open(side, type)) {
			TextProfile text = pairing.texts[side][element];
			if (text.length() >= TELLING_LENGTH)
				once.merge(text.identity(), element, (one, two) -> Pairing.NONE);
		}
		return once;
	}

	private boolean assign(EdgeSet set) {
		List<Edge> likely = new ArrayList<>();
		for (Edge edge : set.edges()) {
			if (pairing.settled[Pairing.LEFT][edge.left] || pairing.settled[Pairing.RIGHT][edge.right])
				continue;
			context.judge(edge);
			if (edge.weight() > 0)
				likely.add(edge);
		}
		return take(set, EdgeSet.best(likely, set.left, set.right));
	}

	private boolean take(EdgeSet set, List<Edge> chosen) {
		boolean changed = false;
		Map<Integer, Integer> before = new HashMap<>();
		for (int left : set.left)
			if (!pairing.settled[Pairing.LEFT][left]) {
				before.put(left, pairing.partner(Pairing.LEFT, left));
				pairing.part(Pairing.LEFT, left);
			}
		for (Edge edge : chosen) {
			changed |= before.remove(edge.left) != edge.right;
			pairing.pair(edge.left, edge.right, edge);
		}
		for (int partner : before.values())
			changed |= partner != Pairing.NONE;
		return changed;
	}

	/** Judges settled pairs as well, so that each has its grounds. */
	void judgeAll() {
		for (ElementType type : ORDER) {
			context.look(type);
			for (int left = 0; left < pairing.entries[Pairing.LEFT].length; left++)
				if (pairing.entries[Pairing.LEFT][left].type() == type && isToJudge(pairing.edge(Pairing.LEFT, left)))
					context.judge(pairing.edge(Pairing.LEFT, left));
		}
	}

	/** What was found by exclusion was judged by what was left then. */
	private static boolean isToJudge(Edge edge) {
		return edge != null && !edge.leftOver;
	}
}
