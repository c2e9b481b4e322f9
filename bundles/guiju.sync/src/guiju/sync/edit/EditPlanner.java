package guiju.sync.edit;

import java.util.List;

import guiju.dsl.StandardParser;
import guiju.sync.key.KeyTree;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal;
import guiju.sync.refusal.RefusedException;
import guiju.text.writer.UnwritableStandardException;

/** Plans edits of a tree as changes of its text. Safe for use by several threads. */
public final class EditPlanner {

	private final StandardParser parser;
	private final String document;

	/**
	 * Reads pasted text with a parser.
	 *
	 * @param document tells the document whose edits are planned from others
	 */
	public EditPlanner(StandardParser parser, String document) {
		this.parser = parser;
		this.document = document;
	}

	/**
	 * Plans one edit.
	 *
	 * @throws RefusedException if it has no meaning, or the language cannot say it
	 * @throws IllegalArgumentException for several edits in one, each of which needs the text that the one before it leaves
	 */
	public Plan plan(KeyTree tree, TreeEdit edit) {
		EditContext context = new EditContext(tree, parser, document);
		try {
			plan(context, edit);
			context.intended.dropEmptyStandIns();
		} catch (UnwritableStandardException unwritable) {
			throw new RefusedException(Refusal.of(unwritable));
		}
		return new Plan(context.changes.toList(), context.changes.owned(), context.intended, context.selected);
	}

	private static void plan(EditContext context, TreeEdit edit) {
		switch (edit) {
			case TreeEdit.Insert insert -> new OutlineEdits(context).insert(insert);
			case TreeEdit.Delete delete -> new OutlineEdits(context).delete(delete.elements());
			case TreeEdit.Move move -> new OutlineEdits(context).move(move);
			case TreeEdit.Duplicate duplicate -> new CopyEdits(context).duplicate(duplicate);
			case TreeEdit.Paste paste -> new CopyEdits(context).paste(paste);
			case TreeEdit.SetValue set -> new ValueEdits(context).set(set);
			case TreeEdit.SetKind kind -> new ValueEdits(context).setKind(kind);
			case TreeEdit.AddEntry add -> new EntryEdits(context).add(add);
			case TreeEdit.SetEntry set -> new EntryEdits(context).set(set);
			case TreeEdit.RemoveEntry remove -> new EntryEdits(context).remove(remove);
			case TreeEdit.MoveEntry move -> new EntryEdits(context).move(move);
			case TreeEdit.AddCitation add -> new CitationEdits(context).add(add);
			case TreeEdit.RemoveCitation remove -> new OutlineEdits(context).delete(List.of(remove.citation()));
			case TreeEdit.MoveCitation move -> new CitationEdits(context).move(move);
			case TreeEdit.RenameCode rename -> new RenameEdits(context).rename(rename);
			case TreeEdit.Renumber renumber -> new RenameEdits(context).renumber(renumber);
			case TreeEdit.MergeDefinitions merge -> new DefinitionEdits(context).merge(merge);
			case TreeEdit.ConvertDefinition convert -> new DefinitionEdits(context).convert(convert);
			case TreeEdit.Accept accept -> new AcceptanceEdits(context).accept(accept);
			case TreeEdit.Several several -> throw new IllegalArgumentException("one edit at a time: " + several);
		}
	}
}
