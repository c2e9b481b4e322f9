package guiju.accuracy.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.draft.Texts;
import guiju.diff.element.ElementType;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.Task;

/** Gives all elements their codes when the edits are done, and carries citations and markers along. */
enum Numbering {
	/** All codes continuous by place, as a committee does before publication. */
	CONTINUOUS,
	/** Old codes as they were, new elements get the next free number: a draft that nobody has numbered yet. */
	KEPT,
	/** Continuous, but spelled as misprints are: K1, P1.1, full-width, small letters, none. */
	MISPRINTED,
	/** Continuous with gaps and other beginnings, so that an old code may now stand at a sibling. */
	SHIFTED,
	/** The codes of knowledge and skills dealt out anew in any order, all other codes by place. */
	DEALT;

	private static final Pattern MARKER = Pattern.compile("【(註\\s*)?([0-9A-Z.]+)】");

	/** Numbers a draft. */
	void number(Draft draft) {
		Map<String, EObject> named = named(draft.after());
		Standard standard = draft.after();
		int duty = gap(draft, 0);
		for (Duty one : standard.getDuties()) {
			one.setCode(code(draft, one, "T" + (duty += 1 + gap(draft, duty))));
			int task = 0;
			for (Task two : one.getTasks()) {
				two.setCode(code(draft, two, "T" + duty + "." + (task += 1 + gap(draft, task))));
				details(draft, "O" + duty + "." + task + ".", two.getOutputs());
				details(draft, "P" + duty + "." + task + ".", two.getIndicators());
			}
		}
		flat(draft, "K", standard.getKnowledge());
		flat(draft, "S", standard.getSkills());
		flat(draft, "A", standard.getAttitudes());
		notes(draft, standard.getNotes());
		standard.getDuties().forEach(one -> one.getTasks().forEach(task -> cite(draft, task)));
		mark(draft, named);
	}

	private int gap(Draft draft, int number) {
		return this == SHIFTED && draft.random().nextInt(number == 0 ? 2 : 6) == 0 ? 1 + draft.random().nextInt(2) : 0;
	}

	private void details(Draft draft, String prefix, List<? extends Coded> details) {
		int number = 0;
		for (Coded detail : details)
			detail.setCode(code(draft, detail, prefix + (number += 1 + gap(draft, number))));
	}

	private void flat(Draft draft, String letter, List<? extends Coded> definitions) {
		List<Integer> numbers = new ArrayList<>();
		int number = 0;
		for (int i = 0; i < definitions.size(); i++)
			numbers.add(number += 1 + gap(draft, number));
		if (this == DEALT)
			Collections.shuffle(numbers, draft.random());
		for (int i = 0; i < definitions.size(); i++)
			definitions.get(i).setCode(code(draft, definitions.get(i), letter + String.format("%02d", numbers.get(i))));
	}

	private String code(Draft draft, Coded element, String scheme) {
		return switch (this) {
			case KEPT -> element.getCode() == null ? free(draft.after(), element, scheme) : element.getCode();
			case MISPRINTED -> misprint(draft, scheme);
			default -> scheme;
		};
	}

	/** Returns the scheme's code where it is free, else the next number that no sibling has. */
	private static String free(Standard standard, Coded element, String scheme) {
		List<String> taken = new ArrayList<>();
		standard.eAllContents().forEachRemaining(other -> {
			if (other instanceof Coded coded && coded != element && coded.getCode() != null)
				taken.add(coded.getCode());
		});
		Matcher matcher = Pattern.compile("(.*?)([0-9]+)").matcher(scheme);
		matcher.matches();
		String code = scheme;
		for (int number = Integer.parseInt(matcher.group(2)); taken.contains(code); number++)
			code = matcher.group(1) + (matcher.group(2).length() > 1 ? String.format("%02d", number) : number);
		return code;
	}

	private static String misprint(Draft draft, String scheme) {
		return switch (draft.random().nextInt(14)) {
			case 0 -> scheme.replaceFirst("^([KSA])0", "$1");
			case 1 -> scheme.toLowerCase(Locale.ROOT);
			case 2 -> scheme.matches("[OP].*") ? scheme.substring(0, scheme.lastIndexOf('.')) : scheme;
			case 3 -> scheme.matches("[OPA].*") ? null : scheme;
			case 4 -> scheme.chars().map(c -> c == '.' ? c : c + 0xFEE0).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
			case 5 -> scheme.replace('O', '0');
			default -> scheme;
		};
	}

	private void notes(Draft draft, List<Note> notes) {
		int highest = 0;
		for (Note note : notes)
			if (draft.origins(note).size() > 0)
				highest = Math.max(highest, Integer.parseInt(note.getLabel()));
		int number = gap(draft, 0);
		for (Note note : notes)
			if (this != KEPT)
				note.setLabel(String.valueOf(number += 1 + gap(draft, number)));
			else if (draft.origins(note).isEmpty())
				note.setLabel(String.valueOf(++highest));
	}

	private void cite(Draft draft, Task task) {
		for (List<Citation> citations : List.of(task.getKnowledge(), task.getSkills()))
			for (Citation citation : citations) {
				Definition target = draft.target(citation);
				if (target != null)
					citation.setCode(target.getCode());
			}
	}

	private static Map<String, EObject> named(Standard standard) {
		Map<String, EObject> named = new HashMap<>();
		standard.eAllContents().forEachRemaining(object -> {
			String code = ElementType.of(object) == null || ElementType.of(object) == ElementType.VERSION ? null : ElementType.code(object);
			if (code != null)
				named.putIfAbsent((object instanceof Note ? "註" : "") + code, object);
		});
		return named;
	}

	private static void mark(Draft draft, Map<String, EObject> named) {
		for (EObject element : draft.elements())
			if (ElementType.of(element) != ElementType.VERSION && Texts.get(element).indexOf('【') >= 0)
				Texts.set(element, marked(Texts.get(element), named));
		draft.after().setName(marked(draft.after().getName(), named));
	}

	private static String marked(String text, Map<String, EObject> named) {
		return MARKER.matcher(text).replaceAll(marker -> {
			EObject object = named.get((marker.group(1) == null ? "" : "註") + marker.group(2));
			String code = object == null ? null : ElementType.code(object);
			return Matcher.quoteReplacement(code == null ? marker.group() : "【" + (marker.group(1) == null ? "" : marker.group(1)) + code + "】");
		});
	}
}
