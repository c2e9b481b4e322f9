package guiju.report.html;

import java.util.List;
import java.util.Objects;

import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.diff.life.Beginning;
import guiju.diff.life.Ending;
import guiju.diff.life.Life;
import guiju.diff.life.Lives;
import guiju.diff.life.Stage;
import guiju.report.chart.KindGroup;
import guiju.report.wording.Wording;

/** Writes the row of one life. Its number is its address, so that parts and wholes can link to each other. */
final class LifeRows {

	private final Markup markup;
	private final Wording wording;
	private final Lives lives;

	LifeRows(Markup markup, Wording wording, Lives lives) {
		this.markup = markup;
		this.wording = wording;
		this.lives = lives;
	}

	/** Returns the table that an element stands in: what belongs to a task stands with the duties, in the order of the document. */
	static ElementType group(ElementType element) {
		return switch (element) {
			case TASK, OUTPUT, INDICATOR -> ElementType.DUTY;
			default -> element;
		};
	}

	void write(Life life) {
		String style = (life.isUneventful() ? "unchanged" : "changed") + (life.element() == ElementType.DUTY || life.element() == ElementType.TASK ? " heading " : "");
		markup.open("tr", "class", style, "id", "life-" + life.number()).element("th", wording.element(life.element()), "class", "what", "scope", "row");
		for (int version = 0; version < lives.versions().size(); version++) {
			Stage stage = life.at(version);
			markup.open("td", "class", stage == null ? "empty" : null);
			if (stage != null)
				stage(life, stage, life.at(version - 1));
			else if (life.at(version - 1) != null)
				ended(life);
			else
				markup.element("span", "—", "aria-hidden", "true").element("span", wording.text("cell.empty"), "class", "spoken");
			markup.close("td");
		}
		markup.close("tr");
	}

	/** A text that stays is said once: the eye finds what changed in a row of blanks. */
	private void stage(Life life, Stage stage, Stage before) {
		String text = Objects.requireNonNullElse(stage.text(), "");
		boolean same = before != null && Objects.equals(before.text(), stage.text());
		markup.open("div", "class", "item", "lang", Languages.of(text, wording));
		if (stage.code() != null && life.element() != ElementType.STANDARD)
			markup.element("span", stage.code(), "class", "code").text(" ");
		if (same)
			markup.open("span", "class", "text same").element("span", "〃", "aria-hidden", "true").element("span", wording.text("life.same"), "class", "spoken").close("span");
		else
			markup.element("span", text, "class", "text");
		markup.close("div");
		if (before == null && life.beginning() != Beginning.FIRST)
			began(life);
		else
			tags(stage.kinds());
	}

	private void began(Life life) {
		Kind kind = switch (life.beginning()) {
			case SPLIT -> Kind.SPLIT;
			case MERGED -> Kind.MERGED;
			default -> Kind.ADDED;
		};
		markup.open("p", "class", "tags");
		tag(kind);
		relatives(life.from(), "life.from");
		markup.close("p");
	}

	private void ended(Life life) {
		markup.open("p", "class", "tags");
		tag(life.ending() == Ending.SPLIT ? Kind.SPLIT : life.ending() == Ending.MERGED ? Kind.MERGED : Kind.REMOVED);
		relatives(life.into(), "life.into");
		markup.close("p");
	}

	private void relatives(List<Integer> numbers, String key) {
		for (int number : numbers)
			markup.element("a", wording.text(key, name(lives.lives().get(number - 1))), "href", "#life-" + number).text(" ");
	}

	private String name(Life life) {
		List<Stage> stages = life.stages();
		String code = stages.get(stages.size() - 1).code();
		return code == null ? wording.element(life.element()) : code;
	}

	private void tags(List<Kind> kinds) {
		if (kinds.isEmpty())
			return;
		markup.open("p", "class", "tags");
		kinds.forEach(this::tag);
		markup.close("p");
	}

	private void tag(Kind kind) {
		KindGroup group = KindGroup.of(kind);
		markup.open("span", "class", "tag g-" + group.key()).element("span", group.sign(), "aria-hidden", "true").text(wording.kind(kind)).close("span").text(" ");
	}
}
