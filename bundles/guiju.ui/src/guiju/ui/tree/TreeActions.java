package guiju.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;

import guiju.dsl.StandardParser;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Clip;
import guiju.sync.plan.TreeEdit;
import guiju.text.writer.Parts;
import guiju.ui.form.Edits;
import guiju.ui.wording.Words;

/** What a user does with the selected rows, whether by key, menu or mouse. */
final class TreeActions {

	private final Words words = new Words(TreeActions.class);
	private final OutlineTree tree;
	private final Edits edits;
	private final StandardParser parser;
	private final InPlace inPlace;
	private final TreePane page;

	TreeActions(TreePane page, OutlineTree tree, Edits edits, StandardParser parser) {
		this.page = page;
		this.tree = tree;
		this.edits = edits;
		this.parser = parser;
		inPlace = new InPlace(tree.tree());
	}

	InPlace inPlace() {
		return inPlace;
	}

	/** Returns the selected elements; lists and broken lines are none. */
	List<ElementKey> keys() {
		return tree.selected().stream().filter(Row.Of.class::isInstance).map(row -> ((Row.Of) row).key()).toList();
	}

	/** Returns the one row that is selected, or the first of many. */
	Optional<Row> row() {
		return tree.selected().stream().findFirst();
	}

	Optional<EObject> object() {
		return row().filter(Row.Of.class::isInstance).flatMap(tree.rows()::object);
	}

	boolean canDelete() {
		return !keys().isEmpty() && keys().stream().noneMatch(key -> key.equals(edits.session().snapshot().tree().root()));
	}

	void delete() {
		if (canDelete())
			edits.make(new TreeEdit.Delete(keys()));
		else
			row().ifPresent(row -> edits.tell(Optional.of(words.text(row instanceof Row.Broken ? "noDelete.line" : row instanceof Row.Group ? "noDelete.list" : "noDelete.standard"))));
	}

	void move(boolean up) {
		edits.flush();
		edits.session().current();
		Optional<TreeEdit> step = Steps.of(edits.session().snapshot().tree(), keys(), up);
		if (step.isPresent())
			edits.make(step.get());
		else if (!keys().isEmpty())
			edits.tell(Optional.of(words.text("noMove", words.text(up ? "noMove.up" : "noMove.down"))));
	}

	void duplicate() {
		List<TreeEdit> copies = new ArrayList<>();
		keys().forEach(key -> copies.add(new TreeEdit.Duplicate(key)));
		if (!copies.isEmpty())
			edits.make(copies.size() == 1 ? copies.get(0) : new TreeEdit.Several(copies));
	}

	boolean canCopy() {
		return !keys().isEmpty();
	}

	void copy() {
		if (!canCopy())
			return;
		edits.flush();
		Clip clip = edits.session().copy(keys());
		Clipboard clipboard = new Clipboard(tree.tree().getDisplay());
		clipboard.setContents(new Object[] {clip, clip.text()}, new Transfer[] {ClipTransfer.get(), TextTransfer.getInstance()});
		clipboard.dispose();
	}

	void cut() {
		if (canDelete()) {
			copy();
			delete();
		}
	}

	void paste() {
		edits.flush();
		edits.session().current();
		Clipboard clipboard = new Clipboard(tree.tree().getDisplay());
		Clip clip = (Clip) clipboard.getContents(ClipTransfer.get(), DND.CLIPBOARD);
		String text = clip == null ? (String) clipboard.getContents(TextTransfer.getInstance(), DND.CLIPBOARD) : null;
		clipboard.dispose();
		Row row = row().orElse(tree.rows().root());
		if (clip != null)
			paste(clip, row, Places.Side.ON);
		else if (text != null)
			paste(text, row, Places.Side.ON);
	}

	/** Makes elements of a text of another program where a row is, or tells that none can stand there. */
	boolean paste(String text, Row row, Places.Side side) {
		Optional<Clip> read = PastedText.clip(parser, text);
		if (read.isPresent())
			return paste(read.get(), row, side);
		Optional<TreeEdit> lines = PastedText.lines(tree.rows(), row, text);
		if (lines.isEmpty())
			edits.tell(Optional.of(words.text("pastedNothing")));
		return lines.isPresent() && edits.make(lines.get()).isDone();
	}

	/** Puts a clip where a row is, or tells that it cannot stand there. */
	boolean paste(Clip clip, Row row, Places.Side side) {
		List<EObject> elements = PastedText.elements(parser, clip);
		Places places = new Places(tree.rows());
		Optional<Places.Place> place = places.of(row, side, elements).or(() -> places.of(row, Places.Side.ON, elements));
		if (place.isEmpty()) {
			edits.tell(Optional.of(words.text("pastedNothing")));
			return false;
		}
		return edits.make(new TreeEdit.Paste(place.get().parent(), place.get().index(), clip)).isDone();
	}

	// New elements

	List<NewElements.Choice> choices() {
		return row().map(row -> NewElements.at(tree.rows(), row)).orElse(List.of());
	}

	void insert(NewElements.Choice choice) {
		if (choice.isCitation()) {
			page.cite(choice.parent(), choice.place());
			return;
		}
		edits.flush();
		if (!edits.make(NewElements.insert(edits.session().current(), choice)).isDone())
			return;
		long revision = edits.session().revision();
		rename(() -> {
			// Who does not name it does not want it; what was changed meanwhile would be lost with it.
			if (edits.session().revision() == revision)
				page.undo();
		});
	}

	// Values

	/** Opens the text of the selected row for editing; a text of several paragraphs is edited in the form, where it has room. */
	void rename() {
		rename(() -> {});
	}

	private void rename(Runnable cancelled) {
		Optional<EObject> object = object();
		Row row = row().orElse(null);
		if (object.isEmpty() || text(object.get()) == null) {
			page.focusForm();
			return;
		}
		edits.flush();
		EAttribute feature = text(object.get());
		String value = (String) object.get().eGet(feature);
		if (value != null && value.contains("\n") || !(tree.viewer().testFindItem(row) instanceof TreeItem item)) {
			page.focusForm();
			return;
		}
		ElementKey key = ((Row.Of) row).key();
		tree.tree().showItem(item);
		inPlace.open(item, words.text("rename"), value == null ? "" : value, text -> edits.make(new TreeEdit.SetValue(key, feature, text.isEmpty() ? null : text)).isDone(),
				page::showWaiting, cancelled);
	}

	private static EAttribute text(EObject object) {
		if (object instanceof Standard)
			return Literals.STANDARD__NAME;
		EClass type = object.eClass();
		return object instanceof Citation || object instanceof Acceptance ? null : Parts.text(type);
	}

	boolean canConvert() {
		return keys().size() == 1 && object().filter(each -> each instanceof guiju.model.Knowledge || each instanceof guiju.model.Skill).isPresent();
	}

	void convert() {
		if (canConvert())
			edits.make(new TreeEdit.ConvertDefinition(keys().get(0)));
	}

	void merge() {
		if (!canConvert() || !(object().orElse(null) instanceof Definition definition))
			return;
		edits.flush();
		new MergeDialog(tree.tree().getShell(), definition).choose().ifPresent(into -> edits.make(new TreeEdit.MergeDefinitions(keys().get(0),
				edits.session().current().tree().keys().stream().filter(key -> edits.session().current().tree().object(key) instanceof Definition other
						&& other.eClass() == definition.eClass() && into.equals(other.getCode())).findFirst().orElseThrow())));
	}

	void renumber() {
		edits.make(new TreeEdit.Renumber(RenumberOptions.all()));
	}
}
