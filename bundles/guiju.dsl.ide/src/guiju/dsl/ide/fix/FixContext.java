package guiju.dsl.ide.fix;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.line.Blocks;
import guiju.dsl.ide.line.LineEdits;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.LineProblems;
import guiju.rules.settings.Settings;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** A text that is to be mended, and what fixes ask about it. Belongs to one thread. */
public final class FixContext {

	private final StandardParser parser;
	private final ParsedStandard parsed;
	private final Settings settings;
	private final FolderIndex folder;
	private TextLines lines;
	private Map<Integer, LineProblem> problems;
	private Occurrences occurrences;

	/**
	 * @param parser reads the text again after a fix was tried
	 * @param settings those that the findings were found with
	 * @param folder the other standards of the folder
	 */
	public FixContext(StandardParser parser, ParsedStandard parsed, Settings settings, FolderIndex folder) {
		this.parser = parser;
		this.parsed = parsed;
		this.settings = settings;
		this.folder = folder;
	}

	StandardParser parser() {
		return parser;
	}

	ParsedStandard parsed() {
		return parsed;
	}

	String text() {
		return parsed.text();
	}

	Settings settings() {
		return settings;
	}

	FolderIndex folder() {
		return folder;
	}

	TextLines lines() {
		if (lines == null)
			lines = TextLines.of(parsed.text());
		return lines;
	}

	/** Returns what is wrong with the line that cannot be read and begins at an offset, or null where there is none. */
	LineProblem problem(int offset) {
		if (problems == null) {
			problems = new HashMap<>();
			LineProblems.of(parsed.text()).problems().forEach(each -> problems.put(each.start(), each));
		}
		return problems.get(offset);
	}

	Blocks blocks() {
		return new Blocks(lines());
	}

	LineEdits edits() {
		return new LineEdits(lines());
	}

	Occurrences occurrences() {
		if (occurrences == null)
			occurrences = Occurrences.of(parsed.text());
		return occurrences;
	}

	/** Returns the vocabulary that the file mostly has. */
	Vocabulary vocabulary() {
		return KeywordStyle.majority(parsed.text(), lines().tokens());
	}

	String word(Keyword keyword) {
		return keyword.in(vocabulary());
	}

	/** Returns the object of a class that the text at an offset belongs to, or null. */
	<T extends EObject> T object(int offset, Class<T> type) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(parsed.root(), offset);
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (object != null && !type.isInstance(object))
			object = object.eContainer();
		return type.cast(object);
	}

	/** Returns the line that an offset is in. */
	TextLine line(int offset) {
		return lines().at(offset);
	}

	/** Returns the position of the line that an object begins in, or -1 where the text does not have it. */
	int lineOf(EObject object) {
		var node = NodeModelUtils.findActualNodeFor(object);
		return node == null ? -1 : lines().at(node.getOffset()).index();
	}
}
