package guiju.sync.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Citation;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.sync.intent.Features;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.keyword.Keyword;

/** Adds, removes and moves the codes in lists of citations, with the separators around them. */
final class CitationEdits {

	private final EditContext context;

	CitationEdits(EditContext context) {
		this.context = context;
	}

	void add(TreeEdit.AddCitation edit) {
		Task task = task(context.object(edit.task()));
		Citation citation = context.model.cite(edit.task(), edit.feature(), edit.index(), edit.code());
		context.selected.add(citation);
		SlotCheck.require(citation, Literals.CITATION__CODE);
		put(task, edit.feature(), OutlineEdits.children(task, edit.feature()), edit.index(), citation.getCode());
	}

	private static Task task(EObject object) {
		if (object instanceof Task task)
			return task;
		throw RefusedException.of(Cause.MISFIT, "wrongPlace", Literals.CITATION.getName());
	}

	void move(TreeEdit.MoveCitation edit) {
		if (!(context.object(edit.citation()) instanceof Citation citation))
			throw RefusedException.of(Cause.GONE, "gone");
		Task task = task(context.object(edit.task()));
		EReference feature = (EReference) citation.eContainmentFeature();
		context.model.move(new TreeEdit.Move(edit.citation(), edit.task(), feature, edit.index()));
		context.selected.add(context.intended.object(edit.citation()));
		if (citation.eContainer() == task && Features.index(citation) == edit.index())
			return;
		List<EObject> siblings = OutlineEdits.children(task, feature);
		if (citation.eContainer() == task) {
			rewrite(task, feature, siblings, citation, edit.index());
			return;
		}
		remove(List.of(citation));
		put(task, feature, siblings, edit.index(), citation.getCode());
	}

	/** Within one list the codes change their places, and separators and lines stay. */
	private void rewrite(Task task, EReference feature, List<EObject> before, Citation moved, int index) {
		List<EObject> after = new ArrayList<>(before);
		after.remove(moved);
		after.add(index, moved);
		for (int i = 0; i < before.size(); i++) {
			INode node = node((Citation) before.get(i));
			if (context.table.at(node.getOffset()).token(Tok.CITE).start() == node.getOffset())
				SlotCheck.requireFirst(task, ((Citation) after.get(i)).getCode());
			context.changes.replace(node.getOffset(), node.getEndOffset(), ((Citation) after.get(i)).getCode());
		}
	}

	private static INode node(Citation citation) {
		return NodeModelUtils.findActualNodeFor(citation);
	}

	/** Writes a code into the list of a task. */
	void put(Task task, EReference feature, List<? extends EObject> siblings, int index, String code) {
		List<TextLine> lines = context.blocks.carrying(task, feature);
		if (index == 0)
			SlotCheck.requireFirst(task, code.split("[、，,\\s]", 2)[0]);
		if (siblings.isEmpty()) {
			if (lines.isEmpty())
				newLine(task, feature, code);
			else
				context.changes.insert(lines.get(0).saidEnd(), " " + code);
			return;
		}
		INode beside = node((Citation) siblings.get(Math.max(0, index - 1)));
		String separator = separator(context.table.at(beside.getOffset()));
		if (index > 0)
			context.changes.insert(beside.getEndOffset(), separator + code);
		else
			context.changes.insert(beside.getOffset(), code + separator);
	}

	private void newLine(Task task, EReference feature, String code) {
		Spot spot = context.places.field(task, feature);
		Keyword keyword = feature == Literals.TASK__SKILLS ? Keyword.SKILLS : Keyword.KNOWLEDGE;
		spot.put(context, List.of(spot.indentation() + keyword.in(context.style.vocabulary()) + " " + code));
	}

	private String separator(TextLine line) {
		Token before = null;
		for (Token token : line.tokens()) {
			if (before != null && before.type() == Tok.CITE && token.type() == Tok.CITE)
				return context.text().substring(before.end(), token.start());
			before = token;
		}
		return context.style.separator();
	}

	/** Takes citations out of their lines; a line that has none left goes, too, unless a comment is with it. */
	void remove(List<Citation> citations) {
		Map<TextLine, List<Citation>> byLine = new LinkedHashMap<>();
		for (Citation citation : citations)
			byLine.computeIfAbsent(context.blocks.line(citation), none -> new ArrayList<>()).add(citation);
		byLine.forEach(this::remove);
	}

	private void remove(TextLine line, List<Citation> leaving) {
		Map<Integer, Boolean> starts = new LinkedHashMap<>();
		leaving.forEach(citation -> starts.put(node(citation).getOffset(), true));
		List<Token> cited = line.tokens().stream().filter(token -> token.type() == Tok.CITE).toList();
		List<Token> staying = cited.stream().filter(token -> !starts.containsKey(token.start())).toList();
		boolean commented = line.trailingComment() != null || context.blocks.leading(line.index()) < line.index();
		if (staying.isEmpty() && !commented) {
			context.changes.remove(new Block(line, line));
			return;
		}
		if (!staying.isEmpty() && staying.get(0) != cited.get(0))
			SlotCheck.requireFirst(line.subject(), context.table.text(staying.get(0)));
		if (staying.isEmpty())
			context.intended.keep(line.subject());
		for (int i = 0; i < cited.size(); i++) {
			if (!starts.containsKey(cited.get(i).start()))
				continue;
			boolean first = cited.subList(0, i).stream().allMatch(token -> starts.containsKey(token.start()));
			int start = first ? cited.get(i).start() : cited.get(i - 1).end();
			int end = first && i + 1 < cited.size() ? cited.get(i + 1).start() : cited.get(i).end();
			if (first && i + 1 == cited.size())
				start = Math.min(start, gapStart(line, cited.get(0)));
			context.changes.replace(start, end, "");
		}
	}

	/** Without any citation the blank behind the keyword goes as well, but only once, and not where a comment needs it. */
	private int gapStart(TextLine line, Token first) {
		boolean touched = line.trailingComment() != null && line.trailingComment().start() == line.saidEnd();
		if (touched || line.tokens().stream().filter(token -> token.type() == Tok.CITE).count() > 1)
			return Integer.MAX_VALUE;
		int at = line.tokens().indexOf(first);
		return line.tokens().get(at - 1).end();
	}
}
