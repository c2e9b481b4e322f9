package guiju.dsl.lexing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Walks over the lines of a text with what is open above, and hides a line that has no place there: a second 級別, 定義 under
 * a skill, | under a list, a bullet in a task. What it lets through the grammar takes; the two change together, and the
 * test of random lines proves that they agree.
 */
final class LinePlacer {

	private static final Set<Tok> ONCE = EnumSet.of(Tok.STANDARD_WORD, Tok.OCCUPATION_WORD, Tok.STANDARD_LEVEL_WORD,
			Tok.DESCRIPTION_WORD, Tok.VALID_UNTIL_WORD);
	private static final Set<Tok> ITEMS = EnumSet.of(Tok.PREREQUISITE_WORD, Tok.REMARK_WORD, Tok.NOTE_WORD);
	private static final Set<Tok> ATTITUDES = EnumSet.of(Tok.ATTITUDE_CODE, Tok.ATTITUDE_WORD);
	private static final Set<Tok> WITHOUT_REASON = EnumSet.of(Tok.SECTION_WORD, Tok.STANDARD_WORD, Tok.CATEGORY_WORD,
			Tok.OCCUPATION_CLASS_WORD, Tok.INDUSTRY_WORD, Tok.STANDARD_LEVEL_WORD, Tok.DESCRIPTION_WORD, Tok.DEVELOPER_WORD,
			Tok.VALID_UNTIL_WORD, Tok.LEVEL_WORD, Tok.KNOWLEDGE_LIST, Tok.SKILLS_LIST, Tok.REMOVED_WORD, Tok.LEVEL_CHANGED_WORD,
			Tok.CITATION_CHANGED_WORD, Tok.FIELD_CHANGED_WORD);

	/** The line that 緣由, 定義, 狀態 … below would belong to; null at the beginning. */
	private Tok owner;
	/** Lines that the owner has already. */
	private final Set<Tok> taken = EnumSet.noneOf(Tok.class);
	/** Fields that the standard, or the open task, has already. */
	private final Set<Tok> once = EnumSet.noneOf(Tok.class);
	/** Whether bullets may follow. */
	private boolean bullets;
	/** Whether a duty or task is open. */
	private boolean duty;
	/** Whether a text stands directly above. */
	private boolean text;

	private LinePlacer() {}

	/** Returns the lines, those without a place hidden as {@link Tok#STRAY_LINE}. */
	static List<Line> place(List<Line> lines) {
		LinePlacer state = new LinePlacer();
		List<Line> result = new ArrayList<>(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Tok head = line.head();
			if (!head.isHidden()) {
				if (state.takes(head) && (Tok.BELOW.contains(head) || !state.isMisplaced(head, next(lines, i))))
					state.enter(line);
				else
					line = line.hiddenAs(Tok.STRAY_LINE);
			}
			result.add(line);
		}
		return result;
	}

	/** Returns the heads that a line below these lines could begin with. */
	static Set<Tok> open(List<Line> above) {
		LinePlacer state = new LinePlacer();
		for (Line line : place(above))
			if (!line.head().isHidden())
				state.enter(line);
		Set<Tok> open = EnumSet.noneOf(Tok.class);
		for (Tok head : Tok.values())
			if (head.isHead() && state.takes(head))
				open.add(head);
		return open;
	}

	private boolean takes(Tok head) {
		return switch (head) {
			case BAR -> text;
			case DASH -> bullets;
			case REASON_WORD -> owner != null && !WITHOUT_REASON.contains(owner) && !taken.contains(head);
			case DEFINITION_WORD -> ATTITUDES.contains(owner) && !taken.contains(head);
			case STATUS_WORD, UPDATE_WORD -> owner == Tok.VERSION_CODE && !taken.contains(head);
			case FAMILY_WORD -> !once.contains(Tok.OCCUPATION_WORD);
			default -> !once.contains(head);
		};
	}

	/** Tells whether this one line would part the next line from what it belongs to; then this one is the stray. */
	private boolean isMisplaced(Tok head, Tok next) {
		if (head.isOfDuty())
			return !duty && Tok.TASK_LINES.contains(head) && Tok.BELOW.contains(next) && next != Tok.BAR && next != Tok.REASON_WORD
					&& takes(next);
		return duty && (next == Tok.TASK_CODE || next == Tok.TASK_WORD || Tok.TASK_LINES.contains(next));
	}

	/** Returns the next head, past the lines below the line at hand unless it is part of a duty (then they are the question). */
	private static Tok next(List<Line> lines, int at) {
		boolean ofDuty = lines.get(at).head().isOfDuty();
		for (int i = at + 1; i < lines.size(); i++) {
			Tok head = lines.get(i).head();
			if (!head.isHidden() && (ofDuty || !Tok.BELOW.contains(head)))
				return head;
		}
		return Tok.WS;
	}

	private void enter(Line line) {
		Tok head = line.head();
		text = line.hasText();
		if (head == Tok.DASH) {
			own(head);
		} else if (Tok.BELOW.contains(head)) {
			taken.add(head);
		} else {
			own(head);
			bullets = ITEMS.contains(head);
			open(head);
		}
	}

	private void own(Tok head) {
		owner = head;
		taken.clear();
	}

	private void open(Tok head) {
		duty = head.isOfDuty();
		if (!Tok.TASK_LINES.contains(head))
			once.remove(Tok.LEVEL_WORD);
		if (ONCE.contains(head) || head == Tok.LEVEL_WORD)
			once.add(head);
		if (head == Tok.FAMILY_WORD)
			once.add(Tok.OCCUPATION_WORD);
	}
}
