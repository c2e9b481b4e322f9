package guiju.ui.robot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** One window, or a part of it, as it is read and used. Only what is visible counts. */
public final class Screen {

	private final Robot robot;
	private final Composite area;

	/** Names a part of a window by its control. */
	public Screen(Robot robot, Composite area) {
		this.robot = robot;
		this.area = area;
	}

	Robot robot() {
		return robot;
	}

	/** Returns the window. */
	public Shell shell() {
		return area.getShell();
	}

	/** Returns all that can be read, in the order of the controls, line by line. */
	public String words() {
		return String.join("\n", robot.ui(() -> Words.of(area)));
	}

	/** Returns the first visible control of a kind that is as asked for, or fails and tells what can be read. */
	public <C extends Control> C find(Class<C> kind, Predicate<C> wanted) {
		return robot.ui(() -> all(kind).stream().filter(wanted).findFirst()
				.orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName() + " in " + shell().getText() + ": " + Words.of(area))));
	}

	/** Returns the visible controls of a kind. Belongs to the user interface's thread. */
	public <C extends Control> List<C> all(Class<C> kind) {
		List<C> found = new ArrayList<>();
		collect(area, kind, found);
		return found;
	}

	private static <C extends Control> void collect(Control control, Class<C> kind, List<C> found) {
		if (control.isDisposed() || !control.isVisible())
			return;
		if (kind.isInstance(control))
			found.add(kind.cast(control));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				collect(child, kind, found);
	}

	/** Returns a control by the name that a screen reader calls it. */
	public <C extends Control> C named(Class<C> kind, String name) {
		return find(kind, control -> Words.name(control).contains(name));
	}

	/** Returns the rows of the first table or tree. */
	public Rows rows() {
		return new Rows(robot, find(Composite.class, control -> control instanceof Table || control instanceof Tree));
	}

	/** Returns the rows of a table or tree by its name. */
	public Rows rows(String name) {
		return new Rows(robot, find(Composite.class, control -> (control instanceof Table || control instanceof Tree) && Words.name(control).contains(name)));
	}

	/** Presses a button by what is written on it, or ticks it; a dialog may open or close. */
	public void press(String text) {
		Button button = find(Button.class, each -> Words.plain(each.getText()).equals(text));
		if (!robot.ui(button::isEnabled))
			throw new AssertionError("not to be pressed now: " + text);
		robot.start(() -> {
			if ((button.getStyle() & SWT.RADIO) != 0)
				for (Control other : button.getParent().getChildren())
					if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0)
						radio.setSelection(false);
			if ((button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0)
				button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Tells whether a button can be pressed. */
	public boolean isEnabled(String button) {
		return robot.ui(() -> all(Button.class).stream().anyMatch(each -> Words.plain(each.getText()).equals(button) && each.isEnabled()));
	}

	/** Presses a button of a tool bar by its text or what stands beside the pointer over it. */
	public void pressTool(String text) {
		ToolItem item = robot.ui(() -> all(ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
				.filter(each -> text.equals(Words.plain(each.getText())) || each.getToolTipText() != null && each.getToolTipText().startsWith(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no tool " + text + " among " + Words.of(area))));
		robot.start(() -> item.notifyListeners(SWT.Selection, new Event()));
	}

	/** Types a text over what stands in a field, which is found by its name. */
	public void fill(String name, String text) {
		Text field = named(Text.class, name);
		robot.focus(field);
		robot.ui(() -> {
			field.selectAll();
			return null;
		});
		if (text.isEmpty())
			robot.press("DEL");
		robot.type(text);
	}

	/** Chooses an entry of a drop-down list, which is found by its name. */
	public void choose(String name, String entry) {
		Combo combo = named(Combo.class, name);
		robot.start(() -> {
			int index = combo.indexOf(entry);
			if (index < 0)
				throw new AssertionError("no " + entry + " among " + List.of(combo.getItems()));
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Takes a picture of the window. */
	public void picture(Path file) {
		robot.settle();
		robot.ui(() -> {
			Shell shell = shell();
			Image image = new Image(robot.display(), shell.getClientArea().width, shell.getClientArea().height);
			GC gc = new GC(image);
			shell.print(gc);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {image.getImageData()};
			Files.createDirectories(file.toAbsolutePath().getParent());
			loader.save(file.toString(), SWT.IMAGE_PNG);
			image.dispose();
			return null;
		});
	}
}
