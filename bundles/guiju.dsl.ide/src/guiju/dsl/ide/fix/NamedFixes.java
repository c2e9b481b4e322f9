package guiju.dsl.ide.fix;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guiju.dsl.check.TextFinding;
import guiju.dsl.lexing.Tok;
import guiju.model.Attitude;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.text.keyword.Keyword;

/** What each fix that a rule names in words does. */
final class NamedFixes {

	private static final Map<String, NamedFix> FIXES = Map.ofEntries(
			Map.entry("level.changeTo", RegionFixes::changeSafely),
			Map.entry("date.changeTo", RegionFixes::changeSafely),
			Map.entry("classification.changeTo", RegionFixes::changeSafely),
			Map.entry("wording.change", RegionFixes::changeSafely),
			Map.entry("wording.deleteBlank", RegionFixes::delete),
			Map.entry("wording.fullBrackets", RegionFixes::fullBrackets),
			Map.entry("wording.halfBrackets", RegionFixes::halfBrackets),
			Map.entry("form.delete", RegionFixes::delete),
			Map.entry("form.toStop", RegionFixes::toStop),
			Map.entry("form.addStop", RegionFixes::addStop),
			Map.entry("code.changeTo", CodeFixes::change),
			Map.entry("code.renumber", CodeFixes::renumber),
			Map.entry("code.deleteSecond", BlockFixes::delete),
			Map.entry("numbering.changeTo", CodeFixes::change),
			Map.entry("numbering.renumber", CodeFixes::renumber),
			Map.entry("numbering.moveTo", BlockFixes::move),
			Map.entry("numbering.insert", BlockFixes::insertParent),
			Map.entry("completeness.renumber", CodeFixes::renumber),
			Map.entry("completeness.giveCode", CodeFixes::give),
			Map.entry("completeness.deleteBlank", BlockFixes::delete),
			Map.entry("completeness.addDuty", BlockFixes::addDuty),
			Map.entry("completeness.addTask", BlockFixes::addTask),
			Map.entry("citation.changeTo", CitationFixes::change),
			Map.entry("citation.define", CitationFixes::define),
			Map.entry("citation.delete", BlockFixes::delete),
			Map.entry("citation.moveToSkills", CitationFixes::moveToSkills),
			Map.entry("citation.moveToKnowledge", CitationFixes::moveToKnowledge),
			Map.entry("similarity.merge", CitationFixes::merge),
			Map.entry("similarity.delete", BlockFixes::delete),
			Map.entry("similarity.deleteUncoded", BlockFixes::delete),
			Map.entry("note.add", NoteFixes::add),
			Map.entry("note.change", NoteFixes::change),
			Map.entry("note.delete", BlockFixes::delete),
			Map.entry("history.change", HistoryFixes::change),
			Map.entry("history.supersededBy", HistoryFixes::supersededBy),
			Map.entry("history.addHistory", HistoryFixes::addHistory),
			Map.entry("folder.change", HistoryFixes::agree),
			Map.entry("attitude.useWording", NamedFixes::useWording),
			Map.entry("acceptance.delete", BlockFixes::deleteLine),
			Map.entry("syntax.fixColon", SyntaxFixes::colon),
			Map.entry("syntax.fixComment", SyntaxFixes::comment),
			Map.entry("syntax.fixContinuation", SyntaxFixes::continuation),
			Map.entry("syntax.fixKeepFirst", (context, finding, words) -> SyntaxFixes.keep(context, finding, words, true)),
			Map.entry("syntax.fixKeepSecond", (context, finding, words) -> SyntaxFixes.keep(context, finding, words, false)),
			Map.entry("syntax.fixDeleteMark", BlockFixes::deleteLine));

	/** Those that can be safe where there is but one thing that is meant. */
	private static final Set<String> CAN_BE_SAFE = Set.of("level.changeTo", "date.changeTo", "classification.changeTo", "wording.change",
			"wording.deleteBlank", "wording.fullBrackets", "wording.halfBrackets", "form.delete", "form.toStop", "form.addStop", "code.changeTo",
			"completeness.giveCode", "history.change", "history.supersededBy");

	private NamedFixes() {}

	/** Returns the keys of all words that are known. */
	static Set<String> keys() {
		return FIXES.keySet();
	}

	/** Tells whether the fix that words name can be safe; of others it need not be made to know that it is not. */
	static boolean canBeSafe(TextFinding finding, Message words) {
		return CAN_BE_SAFE.contains(words.key()) && (!words.key().equals("code.changeTo") || finding.code() == FindingCode.MALFORMED_CODE);
	}

	/** Returns the fix that words name, or empty where they name none that the text allows. */
	static Optional<Fix> of(FixContext context, TextFinding finding, Message words) {
		NamedFix fix = FIXES.get(words.key());
		return fix == null ? Optional.empty() : fix.of(context, finding, words);
	}

	/** The wording that the message quotes is the one of the catalogue that is the nearest. */
	private static Optional<Fix> useWording(FixContext context, TextFinding finding, Message words) {
		Attitude attitude = context.object(finding.offset(), Attitude.class);
		if (attitude == null || finding.code() != FindingCode.ATTITUDE_DEFINITION)
			return Optional.empty();
		Changes changes = new Changes();
		Fields.set(context, context.lineOf(attitude), Tok.DEFINITION_WORD, Keyword.DEFINITION, finding.message().arguments().get(1), changes);
		return Optional.of(changes.fix(finding.code(), words, false));
	}
}
