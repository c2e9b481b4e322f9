package guiju.ui.robot;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Dragging and dropping in trees. The window system takes no drag from events that are posted to it, since they come without their
 * place; so the tree's own drag source and drop target get the events that it would send them, and what is dragged goes through the
 * same bytes as between two programs.
 */
public final class Drag {

	/** Where beside a row something is dropped. */
	public enum Side {
		/** Between it and the one above. */
		BEFORE,
		/** On it. */
		ON,
		/** Between it and the one below. */
		BEHIND
	}

	private static final String EVENT = "org.eclipse.swt.dnd.DNDEvent";

	private final Robot robot;

	/** Uses a robot. */
	public Drag(Robot robot) {
		this.robot = robot;
	}

	/**
	 * Drags what is selected in a tree to a row of a tree.
	 *
	 * @param copy whether the key is held that makes a copy
	 * @return whether the row took it
	 */
	public boolean drag(Tree from, Tree to, String row, Side side, boolean copy) {
		boolean taken = robot.ui(() -> {
			DragSource source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
			DropTarget target = (DropTarget) to.getData(DND.DROP_TARGET_KEY);
			Event start = event();
			start.doit = true;
			source.notifyListeners(DND.DragStart, start);
			if (!start.doit)
				return false;
			Transfer kind = Arrays.stream(target.getTransfer()).filter(each -> Arrays.asList(source.getTransfer()).contains(each)).findFirst().orElseThrow();
			TransferData type = kind.getSupportedTypes()[0];
			Event asked = event();
			set(asked, "dataType", type);
			source.notifyListeners(DND.DragSetData, asked);
			boolean dropped = drop(target, to, row, side, copy ? DND.DROP_COPY : DND.DROP_MOVE, type, carried(kind, get(asked, "data"), type));
			Event end = event();
			end.detail = dropped ? copy ? DND.DROP_COPY : DND.DROP_MOVE : DND.DROP_NONE;
			source.notifyListeners(DND.DragEnd, end);
			return dropped;
		});
		robot.settle();
		return taken;
	}

	/** Drops a text from another program on a row. */
	public boolean drop(String text, Tree to, String row) {
		boolean taken = robot.ui(() -> {
			TransferData type = TextTransfer.getInstance().getSupportedTypes()[0];
			return drop((DropTarget) to.getData(DND.DROP_TARGET_KEY), to, row, Side.ON, DND.DROP_COPY, type, carried(TextTransfer.getInstance(), text, type));
		});
		robot.settle();
		return taken;
	}

	/** Drops files from the system's own windows on a row; a window may open. */
	public void drop(List<Path> files, Tree to, String row) {
		String[] names = files.stream().map(Path::toString).toArray(String[]::new);
		robot.ui(() -> {
			TransferData type = FileTransfer.getInstance().getSupportedTypes()[0];
			return drop((DropTarget) to.getData(DND.DROP_TARGET_KEY), to, row, Side.ON, DND.DROP_COPY, type, names);
		});
		robot.settle();
	}

	private static boolean drop(DropTarget target, Tree to, String row, Side side, int operation, TransferData type, Object data) throws Exception {
		TreeItem item = item(to.getItems(), row);
		if (item == null)
			throw new AssertionError("no row with " + row);
		Rectangle bounds = item.getBounds();
		int y = bounds.y + switch (side) {
			case BEFORE -> 1;
			case ON -> bounds.height / 2;
			case BEHIND -> bounds.height - 1;
		};
		Point at = to.toDisplay(bounds.x + 8, y);
		Event over = null;
		for (int step : new int[] {DND.DragEnter, DND.DragOver, DND.DropAccept, DND.Drop}) {
			Event now = event();
			now.x = at.x;
			now.y = at.y;
			now.item = item;
			now.detail = over == null ? operation : over.detail;
			set(now, "operations", DND.DROP_MOVE | DND.DROP_COPY);
			set(now, "dataType", type);
			set(now, "dataTypes", new TransferData[] {type});
			set(now, "data", step == DND.Drop ? data : null);
			target.notifyListeners(step, now);
			over = now;
			if (step == DND.DropAccept && now.detail == DND.DROP_NONE)
				return false;
		}
		return over.detail != DND.DROP_NONE;
	}

	/** What is dragged becomes bytes and is read from them again. */
	private static Object carried(Transfer kind, Object data, TransferData type) throws Exception {
		Method write = Transfer.class.getDeclaredMethod("javaToNative", Object.class, TransferData.class);
		Method read = Transfer.class.getDeclaredMethod("nativeToJava", TransferData.class);
		write.setAccessible(true);
		read.setAccessible(true);
		write.invoke(kind, data, type);
		return read.invoke(kind, type);
	}

	private static TreeItem item(TreeItem[] items, String text) {
		for (TreeItem item : items) {
			TreeItem found = item.getText().contains(text) ? item : item.getExpanded() ? item(item.getItems(), text) : null;
			if (found != null)
				return found;
		}
		return null;
	}

	private static Event event() throws Exception {
		Constructor<?> constructor = Class.forName(EVENT, true, DND.class.getClassLoader()).getDeclaredConstructor();
		constructor.setAccessible(true);
		return (Event) constructor.newInstance();
	}

	private static void set(Event event, String name, Object value) throws Exception {
		field(event, name).set(event, value);
	}

	private static Object get(Event event, String name) throws Exception {
		return field(event, name).get(event);
	}

	private static Field field(Event event, String name) throws Exception {
		Field field;
		try {
			field = event.getClass().getDeclaredField(name);
		} catch (NoSuchFieldException inherited) {
			field = Event.class.getField(name);
		}
		field.setAccessible(true);
		return field;
	}
}
