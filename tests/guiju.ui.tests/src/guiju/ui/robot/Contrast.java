package guiju.ui.robot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** How well letters stand out from what is behind them, as WCAG measures it. */
public final class Contrast {

	/** What WCAG asks for at least. */
	public static final double ENOUGH = 4.5;
	/** Where rows whose parts have colours of their own keep them; see {@link org.eclipse.jface.viewers.ViewerRow}. */
	private static final String PARTS = "org.eclipse.jfacestyled_label_key_";

	private Contrast() {}

	/** Returns the ratio between two colours: 1 for the same one, 21 for black on white. */
	public static double of(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** Returns the texts of rows, or of parts of them, that stand out too little, each with its ratio. */
	public static List<String> tooFaint(Rows rows) {
		return rows.robot().ui(() -> {
			List<String> faint = new ArrayList<>();
			if (rows.control() instanceof Tree tree)
				for (TreeItem item : tree.getItems())
					tree(item, Math.max(1, tree.getColumnCount()), faint);
			else
				for (TableItem item : ((Table) rows.control()).getItems())
					for (int column = 0; column < Math.max(1, ((Table) rows.control()).getColumnCount()); column++)
						cell(item, column, item.getText(column), item.getForeground(column), rows.control(), faint);
			return faint;
		});
	}

	private static void tree(TreeItem item, int columns, List<String> faint) {
		for (int column = 0; column < columns; column++)
			cell(item, column, item.getText(column), item.getForeground(column), item.getParent(), faint);
		if (item.getExpanded())
			for (TreeItem child : item.getItems())
				tree(child, columns, faint);
	}

	private static void cell(Item item, int column, String text, Color letters, Control owner, List<String> faint) {
		check(text, letters, owner.getBackground(), faint);
		if (item.getData(PARTS + column) instanceof StyleRange[] parts)
			for (StyleRange part : parts)
				if (part.foreground != null)
					check(text.substring(part.start, Math.min(text.length(), part.start + part.length)), part.foreground,
							part.background == null ? owner.getBackground() : part.background, faint);
	}

	private static void check(String text, Color letters, Color ground, List<String> faint) {
		double ratio = of(letters.getRGB(), ground.getRGB());
		if (!text.isBlank() && ratio < ENOUGH)
			faint.add("%s: %.1f, %s on %s".formatted(text.strip(), ratio, letters.getRGB(), ground.getRGB()));
	}
}
