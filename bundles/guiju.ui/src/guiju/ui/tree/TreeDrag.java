package guiju.ui.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import guiju.sync.key.ElementKey;
import guiju.sync.plan.Clip;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.ui.form.Edits;

/** Dragging rows: within a standard they move, with Ctrl a copy does; into another standard or program a copy goes. Text of other programs may be dropped, too. */
final class TreeDrag {

	/** What is being dragged in this product, which a clip alone does not tell: where it comes from. */
	private record Dragged(DocumentSession session, List<ElementKey> keys, Clip clip) {}

	private static final int BOTH = DND.DROP_MOVE | DND.DROP_COPY;

	private static Dragged dragged;

	private final TreeActions actions;
	private final Edits edits;
	private final OutlineTree tree;

	TreeDrag(OutlineTree tree, TreeActions actions, Edits edits) {
		this.tree = tree;
		this.actions = actions;
		this.edits = edits;
		Transfer[] kinds = {ClipTransfer.get(), TextTransfer.getInstance()};
		tree.viewer().addDragSupport(BOTH, kinds, new Source());
		tree.viewer().addDropSupport(BOTH, kinds, new Target(tree.viewer()));
	}

	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = actions.canDelete();
			if (event.doit) {
				edits.flush();
				dragged = new Dragged(edits.session(), actions.keys(), edits.session().copy(actions.keys()));
			}
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = dragged == null ? null : ClipTransfer.get().isSupportedType(event.dataType) ? dragged.clip() : dragged.clip().text();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			dragged = null;
		}
	}

	private final class Target extends ViewerDropAdapter {

		Target(TreeViewer viewer) {
			super(viewer);
			setScrollEnabled(true);
			setExpandEnabled(true);
		}

		private Places.Side side() {
			return switch (getCurrentLocation()) {
				case LOCATION_BEFORE -> Places.Side.BEFORE;
				case LOCATION_AFTER -> Places.Side.BEHIND;
				default -> Places.Side.ON;
			};
		}

		private boolean isMove() {
			return dragged != null && dragged.session() == edits.session() && getCurrentOperation() != DND.DROP_COPY;
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			if (!(target instanceof Row))
				return false;
			if (!ClipTransfer.get().isSupportedType(type))
				return TextTransfer.getInstance().isSupportedType(type);
			return !(dragged != null && dragged.session() == edits.session() && operation != DND.DROP_COPY)
					|| new Places(tree.rows()).move((Row) target, side(), dragged.keys()).isPresent();
		}

		@Override
		public boolean performDrop(Object data) {
			Row row = (Row) getCurrentTarget();
			edits.flush();
			if (data instanceof String text)
				return actions.paste(text, row, side());
			if (!isMove())
				return data instanceof Clip clip && actions.paste(clip, row, side());
			edits.session().current();
			Optional<TreeEdit> edit = new Places(tree.rows()).move(row, side(), dragged.keys());
			return edit.isPresent() && edits.make(edit.get()).isDone();
		}
	}
}
