package guiju.sync.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.StandardParser;
import guiju.model.Acceptance;
import guiju.model.Standard;
import guiju.sync.intent.IntendedModel;
import guiju.sync.intent.ModelEdits;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.lines.Block;
import guiju.sync.lines.Blocks;
import guiju.sync.lines.FileStyle;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;

/** What the planning of one edit works with: the text as it is, the model as it is to be, and the changes so far. */
final class EditContext {

	final KeyTree tree;
	final LineTable table;
	final Blocks blocks;
	final FileStyle style;
	final StandardParser parser;
	final IntendedModel intended;
	final ModelEdits model;
	final Changes changes;
	final Places places;
	/** Tells the document from others. */
	final String document;
	/** What a view is to select afterwards, in the model as it is to be. */
	final List<EObject> selected = new ArrayList<>();

	EditContext(KeyTree tree, StandardParser parser, String document) {
		this.tree = tree;
		this.parser = parser;
		this.document = document;
		table = tree.table();
		blocks = new Blocks(table);
		style = new FileStyle(table);
		intended = new IntendedModel(tree);
		model = new ModelEdits(intended);
		changes = new Changes(table.text());
		places = new Places(this);
	}

	/** Returns the object of a key as it is in the text, or refuses. */
	EObject object(ElementKey key) {
		EObject object = tree.object(key);
		if (object == null)
			throw RefusedException.of(Cause.GONE, "gone");
		return object;
	}

	Standard standard() {
		return tree.parsed().standard();
	}

	String text() {
		return table.text();
	}

	/** Returns the line that begins an element, or refuses. */
	TextLine head(EObject element) {
		TextLine head = table.head(element);
		if (head == null)
			throw RefusedException.of(Cause.MISFIT, "noLine");
		return head;
	}

	/** Returns a line with all comments that belong to it, up to the last of its paragraphs. */
	Block withComments(TextLine line) {
		return new Block(table.line(blocks.leading(line.index())), blocks.withParagraphs(line).last());
	}

	/** Takes lines away for good, with acceptances in them of lines that cannot be read; others go with their element. */
	void remove(Block block) {
		changes.remove(block);
		for (Acceptance acceptance : standard().getAcceptances())
			if (acceptance.getSubject() == null && block.has(AcceptanceEdits.line(this, acceptance)))
				intended.removeAcceptance(tree.key(acceptance));
	}
}
