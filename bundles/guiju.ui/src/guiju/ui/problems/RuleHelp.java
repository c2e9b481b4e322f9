package guiju.ui.problems;

import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Messages;
import guiju.ui.wording.Words;

/** What a rule means, in the words of the rules themselves. */
final class RuleHelp {

	private static final Messages MESSAGES = new Messages(Words.language());

	private RuleHelp() {}

	/** Returns what a rule's finding means and what to do. */
	static String of(FindingCode code) {
		return MESSAGES.text(Message.of("help." + code.id()));
	}

	/** Returns the first sentence of that, without its full stop: the rule's name for people. */
	static String name(String code) {
		String help = FindingCode.of(code).map(RuleHelp::of).orElse(code);
		int end = help.indexOf('。');
		if (end < 0)
			end = help.indexOf(". ");
		return end < 0 ? help : help.substring(0, end);
	}
}
