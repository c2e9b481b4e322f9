package guiju.importer.docx;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.office.Symbols;
import guiju.importer.office.XmlElement;

/**
 * The fields of a story, one within another. What is printed is a field's result, not its instruction; a field without a
 * result may still print something. A field that never ends hides nothing: only those with an end count.
 */
final class Fields {

	private static final class Field {

		final StringBuilder instruction = new StringBuilder();
		final XmlElement form;
		boolean separated;

		Field(XmlElement form) {
			this.form = form;
		}
	}

	private static final Pattern SYMBOL = Pattern.compile("\\s*SYMBOL\\s+(0x[0-9A-Fa-f]{1,4}|[0-9]{1,5})(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final Pattern FONT = Pattern.compile("\\\\f\\s+\"?([^\"\\\\]+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern BUTTON = Pattern.compile("\\s*(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final Pattern PAGE = Pattern.compile("\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	private final Set<XmlElement> ending = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<Field> open = new ArrayDeque<>();
	private int instructions;

	/** Begins a story. */
	Fields(XmlElement story) {
		match(story, new ArrayDeque<>());
	}

	private void match(XmlElement element, Deque<XmlElement> begun) {
		for (XmlElement child : element.children())
			if (child.is("w:fldChar"))
				switch (child.get("w:fldCharType", "")) {
					case "begin" -> begun.push(child);
					case "end" -> {
						if (!begun.isEmpty()) {
							ending.add(begun.pop());
							ending.add(child);
						}
					}
					default -> { }
				}
			else if (!child.is("w:del") && !child.is("w:moveFrom") && !child.is("w:txbxContent"))
				match(child, begun);
	}

	/** Tells whether what stands here belongs to an instruction. */
	boolean isInstruction() {
		return instructions > 0;
	}

	/** Adds to the instruction of the innermost field. */
	void instruction(String text) {
		if (!open.isEmpty() && !open.peek().separated)
			open.peek().instruction.append(text);
	}

	/** Goes on with a field character, and returns what a field without a result prints. */
	String sign(XmlElement sign) {
		String type = sign.get("w:fldCharType", "");
		if (type.equals("separate")) {
			if (!open.isEmpty() && !open.peek().separated) {
				open.peek().separated = true;
				instructions--;
			}
			return "";
		}
		if (!ending.contains(sign))
			return "";
		if (type.equals("begin")) {
			open.push(new Field(sign.child("w:ffData")));
			instructions++;
			return "";
		}
		if (open.isEmpty())
			return "";
		Field field = open.pop();
		instructions -= field.separated ? 0 : 1;
		String form = form(field);
		return isInstruction() ? "" : !form.isEmpty() || field.separated ? form : printed(field.instruction.toString());
	}

	/** Boxes to tick and lists to choose from print their state, which stands beside the field. */
	private static String form(Field field) {
		XmlElement box = field.form == null ? null : field.form.child("w:checkBox");
		if (box != null) {
			XmlElement checked = box.child("w:checked") == null ? box.child("w:default") : box.child("w:checked");
			return checked != null && checked.isOn("w:val", true) ? "☒" : "☐";
		}
		XmlElement list = field.form == null ? null : field.form.child("w:ddList");
		if (list == null || field.separated)
			return "";
		XmlElement result = list.child("w:result") == null ? list.child("w:default") : list.child("w:result");
		int index = result == null ? 0 : result.number("w:val", 0);
		return index < 0 || index >= list.children("w:listEntry").size() ? "" : list.children("w:listEntry").get(index).get("w:val", "");
	}

	/** Returns what Word prints for an instruction that keeps no result. */
	static String printed(String instruction) {
		if (PAGE.matcher(instruction).matches())
			return "1";
		Matcher button = BUTTON.matcher(instruction);
		if (button.matches())
			return button.group(1).strip();
		Matcher symbol = SYMBOL.matcher(instruction);
		if (symbol.matches()) {
			String sign = String.valueOf((char) (int) Integer.decode(symbol.group(1).replaceFirst("^0+(?=[0-9])", "")));
			Matcher font = FONT.matcher(symbol.group(2));
			return font.find() && Symbols.isSymbolFont(font.group(1).strip()) ? Symbols.text(font.group(1).strip(), sign) : sign;
		}
		return instruction.strip().toUpperCase(Locale.ROOT).startsWith("EQ") ? Equation.printed(instruction) : "";
	}
}
