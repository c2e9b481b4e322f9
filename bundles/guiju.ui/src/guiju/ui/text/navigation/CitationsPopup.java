package guiju.ui.text.navigation;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;

import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.search.SearchView;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** A list of places that name what the caret stands on; Enter or a click goes there. */
public final class CitationsPopup extends PopupDialog {

	private final Words words = new Words(CitationsPopup.class);
	private final StandardEditor editor;
	private final String named;
	private final List<FoundPlace> places;
	private final Point at;
	private Table table;

	private CitationsPopup(StandardEditor editor, String named, List<FoundPlace> places, Point at) {
		super(editor.getSite().getShell(), SWT.RESIZE, true, false, false, false, false, null, null);
		this.editor = editor;
		this.named = named;
		this.places = places;
		this.at = at;
		setTitleText(words.text("citations", places.size()));
		setInfoText(words.text("citationsInfo"));
	}

	/**
	 * Shows who names what stands at an offset.
	 *
	 * @param at where on the screen
	 * @return false where it is nothing that has a name
	 */
	public static boolean open(StandardEditor editor, int offset, Point at) {
		List<FoundPlace> places = new Citations(editor.document()).at(offset);
		if (places.isEmpty())
			return false;
		FoundPlace first = places.getFirst();
		String named = first.path().isEmpty() ? editor.document().session().text().substring(first.offset(), first.offset() + first.length()) : first.text();
		new CitationsPopup(editor, named, places, at).open();
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		table = AccessibleName.give(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), words.text("citations", places.size()));
		GridDataFactory.fillDefaults().grab(true, true).hint(560, Math.min(12, places.size()) * 24).applyTo(table);
		TableColumn where = new TableColumn(table, SWT.NONE);
		TableColumn text = new TableColumn(table, SWT.NONE);
		for (FoundPlace place : places)
			new TableItem(table, SWT.NONE).setText(new String[] {place.where(), place.text()});
		where.pack();
		where.setWidth(where.getWidth() + 12);
		text.setWidth(560 - where.getWidth());
		table.select(0);
		table.addListener(SWT.DefaultSelection, event -> go());
		table.addListener(SWT.MouseUp, event -> {
			if (table.getItem(new Point(event.x, event.y)) != null)
				go();
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F4)
				keep();
		});
		Link link = AccessibleName.give(new Link(area, SWT.NONE), words.text("keep"));
		link.setText("<a>" + words.text("keep") + "</a>");
		GridDataFactory.fillDefaults().indent(4, 2).applyTo(link);
		link.addListener(SWT.Selection, event -> keep());
		return area;
	}

	/** Hands the list over to the search view, where it stays while one works through it. */
	private void keep() {
		close();
		try {
			SearchView view = (SearchView) editor.getSite().getPage().showView(SearchView.ID);
			view.keep(words.text("kept", named, places.size()), FoundPlace.byStandard(editor.document(), places));
		} catch (PartInitException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
	}

	private void go() {
		FoundPlace place = places.get(Math.max(0, table.getSelectionIndex()));
		close();
		if (place.path().isEmpty())
			editor.reveal(place.offset(), place.length());
		else
			Desk.get().folder().ifPresent(folder -> Editors.open(folder.workspace().root().resolve(place.path()), place.offset(), place.length()));
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return at;
	}
}
