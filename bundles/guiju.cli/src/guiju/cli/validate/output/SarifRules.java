package guiju.cli.validate.output;

import java.util.Locale;

import guiju.cli.output.JsonOutput;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Messages;
import guiju.rules.Severity;
import guiju.rules.Stage;

/** The rules as SARIF describes them: all of them, so that their numbers never depend on what was found. */
final class SarifRules {

	private final Locale language;

	SarifRules(Locale language) {
		this.language = language;
	}

	/** Returns the level of SARIF that a severity is. */
	static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
			case OFF -> "none";
		};
	}

	void write(JsonOutput json) {
		Messages own = new Messages(language);
		Messages others = new Messages(language == Messages.CHINESE ? Messages.ENGLISH : Messages.CHINESE);
		json.beginArray("rules");
		for (FindingCode code : FindingCode.values()) {
			json.begin().field("id", code.id()).field("name", name(code));
			json.begin("shortDescription").field("text", title(help(own, code))).end();
			json.begin("fullDescription").field("text", help(own, code)).end();
			json.begin("help").field("text", help(own, code) + "\n\n" + help(others, code)).end();
			json.begin("defaultConfiguration").field("level", level(code.severity(Stage.DRAFT))).end();
			json.end();
		}
		json.endArray();
	}

	private static String help(Messages messages, FindingCode code) {
		return messages.text(Message.of("help." + code.id()));
	}

	/** The first sentence. */
	private static String title(String text) {
		int end = text.indexOf('。') >= 0 ? text.indexOf('。') + 1 : text.indexOf(". ") + 1;
		return end > 0 ? text.substring(0, end) : text;
	}

	/** SARIF wants a name in one word besides the id: UndefinedCitation. */
	private static String name(FindingCode code) {
		StringBuilder name = new StringBuilder();
		for (String word : code.id().split("-"))
			name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
		return name.toString();
	}
}
