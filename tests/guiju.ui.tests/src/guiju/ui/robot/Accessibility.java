package guiju.ui.robot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Looks at a window as those do who hear it, use it without a mouse, or see little. */
public final class Accessibility {

	private static final double READABLE = 4.5;
	private static final List<Class<? extends Control>> USED = List.of(Text.class, StyledText.class, Combo.class, CCombo.class, org.eclipse.swt.widgets.List.class, Table.class,
			Tree.class, Button.class, Spinner.class);

	private final Robot robot;
	private final Screen screen;

	/** Looks at a window. */
	public Accessibility(Robot robot, Screen screen) {
		this.robot = robot;
		this.screen = screen;
	}

	/** Returns the controls and tools that have no name, with what stands around them. */
	public List<String> nameless() {
		return robot.ui(() -> {
			List<String> found = new ArrayList<>();
			for (Class<? extends Control> kind : USED)
				for (Control control : screen.all(kind))
					if (control.getClass() == kind && Words.name(control).isBlank() && !isMessage(control))
						found.add(where(control));
			for (ToolBar bar : screen.all(ToolBar.class))
				for (ToolItem item : bar.getItems())
					if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank() && (item.getToolTipText() == null || item.getToolTipText().isBlank())
							&& item.getControl() == null)
						found.add("tool in " + where(bar));
			return found;
		});
	}

	/** What a wizard says at its head is a field of text to the window system; its words are its name. */
	private static boolean isMessage(Control control) {
		return control instanceof Text text && !text.getEditable() && !text.getText().isBlank();
	}

	private static String where(Control control) {
		StringBuilder path = new StringBuilder(control.getClass().getSimpleName()).append(" “").append(Words.text(control)).append("”");
		for (Control parent = control.getParent(); parent != null; parent = parent.getParent())
			path.append(" < ").append(parent.getClass().getSimpleName());
		return path.toString();
	}

	/** Returns texts that are hard to read on what is behind them, with the ratio of their contrast. */
	public List<String> faint() {
		return robot.ui(() -> {
			List<String> found = new ArrayList<>();
			for (Class<? extends Control> kind : List.of(Label.class, CLabel.class, Link.class, Text.class, Tree.class, Table.class, org.eclipse.swt.widgets.List.class))
				for (Control control : screen.all(kind))
					if (control.isEnabled() && (control instanceof Tree || control instanceof Table || !Words.text(control).isBlank()))
						check(control.getForeground(), control.getBackground(), where(control), found);
			for (StyledText text : screen.all(StyledText.class))
				for (StyleRange style : text.getStyleRanges())
					check(style.foreground == null ? text.getForeground() : style.foreground, style.background == null ? text.getBackground() : style.background,
							text.getTextRange(style.start, Math.min(style.length, 20)), found);
			return found.stream().distinct().toList();
		});
	}

	private static void check(Color text, Color behind, String where, List<String> found) {
		double contrast = contrast(text.getRGB(), behind.getRGB());
		if (contrast < READABLE)
			found.add("%.1f %s on %s: %s".formatted(contrast, text.getRGB(), behind.getRGB(), where));
	}

	/** Returns the contrast of two colours, from 1 to 21, as WCAG 2 reckons it. */
	public static double contrast(RGB one, RGB other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
	}

	private static double part(int value) {
		double share = value / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** Returns the controls that Tab does not reach; of a group of choices one is enough. */
	public List<String> unreached(Control first, int steps) {
		robot.focus(first);
		List<Control> reached = new ArrayList<>();
		for (int i = 0; i < steps; i++) {
			robot.ui(() -> reached.add(robot.display().getFocusControl()));
			robot.ui(() -> robot.display().getFocusControl() != null && robot.display().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT));
			robot.settle();
		}
		return robot.ui(() -> {
			List<String> left = new ArrayList<>();
			for (Class<? extends Control> kind : USED)
				for (Control control : screen.all(kind))
					if (control.getClass() == kind && control.isEnabled() && !reached.contains(control) && !isChoiceOf(reached, control) && !isMessage(control)
							&& !isEmpty(control))
						left.add(where(control));
			return left;
		});
	}

	/** A list without entries takes no keyboard: there is nothing to choose. */
	private static boolean isEmpty(Control control) {
		return control instanceof Combo combo && combo.getItemCount() == 0;
	}

	private static boolean isChoiceOf(List<Control> reached, Control control) {
		return control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0
				&& Arrays.stream(button.getParent().getChildren()).anyMatch(other -> other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0 && reached.contains(other));
	}
}
