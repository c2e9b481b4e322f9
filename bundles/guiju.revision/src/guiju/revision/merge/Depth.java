package guiju.revision.merge;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;

/** How deep a line stands in a text that is laid out. */
final class Depth {

	private Depth() {}

	static int of(Block block) {
		return switch (block.head()) {
			case DASH -> of(item(block)) + block.first().parts().get(0).printed().length();
			case REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> of(block.parent()) + 1;
			default -> of(block.head());
		};
	}

	private static Block item(Block bullet) {
		Block item = bullet;
		while (item.head() == Tok.DASH)
			item = item.parent();
		return item;
	}

	private static int of(Tok head) {
		return switch (head) {
			case TASK_CODE, TASK_WORD, KNOWLEDGE_CODE, KNOWLEDGE_WORD, SKILL_CODE, SKILL_WORD, ATTITUDE_CODE, ATTITUDE_WORD,
				PREREQUISITE_WORD, REMARK_WORD, NOTE_WORD, REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD,
				VERSION_CODE -> 1;
			case LEVEL_WORD, OUTPUT_CODE, OUTPUT_WORD, INDICATOR_CODE, INDICATOR_WORD, KNOWLEDGE_LIST, SKILLS_LIST -> 2;
			default -> 0;
		};
	}
}
