package guiju.ui.robot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Menus as they are read: without marks of mnemonics and keys. */
public final class Menus {

	private final Robot robot;
	private final Menu root;

	private Menus(Robot robot, Menu root) {
		this.robot = robot;
		this.root = root;
	}

	/** Returns the menu bar of a window. */
	public static Menus bar(Screen screen) {
		return new Menus(screen.robot(), screen.robot().ui(() -> screen.shell().getMenuBar()));
	}

	/** Returns the context menu of a control. */
	public static Menus context(Robot robot, Control control) {
		return new Menus(robot, robot.ui(() -> {
			Menu menu = null;
			for (Control each = control; menu == null && each != null; each = each.getParent())
				menu = each.getMenu();
			if (menu == null)
				throw new AssertionError("no context menu on " + control);
			return menu;
		}));
	}

	/** Chooses an entry, given the names on the way to it. It may open a dialog. */
	public void choose(String... path) {
		MenuItem item = robot.ui(() -> {
			MenuItem found = find(path);
			if (!found.isEnabled())
				throw new AssertionError("not to be chosen now: " + List.of(path));
			return found;
		});
		robot.start(() -> {
			if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0)
				item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
			item.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Tells whether an entry is there and can be chosen. */
	public boolean isEnabled(String... path) {
		return robot.ui(() -> find(path).isEnabled());
	}

	/** Tells whether an entry is ticked. */
	public boolean isTicked(String... path) {
		return robot.ui(() -> find(path).getSelection());
	}

	/** Returns the entries below a path, or the first ones without a path; separators are left out. */
	public List<String> entries(String... path) {
		return robot.ui(() -> {
			Menu menu = path.length == 0 ? shown(root) : shown(find(path).getMenu());
			return Arrays.stream(menu.getItems()).map(item -> Words.plain(item.getText())).filter(text -> !text.isEmpty()).toList();
		});
	}

	/** Returns the keys that stand behind an entry, or an empty text. */
	public String keys(String... path) {
		return robot.ui(() -> {
			String text = find(path).getText();
			return text.indexOf('\t') < 0 ? "" : text.substring(text.indexOf('\t') + 1);
		});
	}

	private MenuItem find(String... path) {
		Menu menu = root;
		MenuItem item = null;
		for (String name : path) {
			item = Arrays.stream(shown(menu).getItems()).filter(each -> Words.plain(each.getText()).equals(name)).findFirst().orElse(null);
			if (item == null)
				throw new AssertionError("no " + name + " among " + names(menu));
			menu = item.getMenu();
		}
		return item;
	}

	private static List<String> names(Menu menu) {
		List<String> names = new ArrayList<>();
		for (MenuItem item : menu.getItems())
			names.add(Words.plain(item.getText()));
		return names;
	}

	/** Many menus are filled as they are shown. */
	private static Menu shown(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}
}
