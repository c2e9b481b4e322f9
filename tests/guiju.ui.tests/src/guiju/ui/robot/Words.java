package guiju.ui.robot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

import guiju.ui.wording.AccessibleName;

/** What a control says to its reader. Belongs to the user interface's thread. */
final class Words {

	private Words() {}

	/** Takes marks of mnemonics and what stands for a key out of a text. */
	static String plain(String text) {
		String name = text.indexOf('\t') < 0 ? text : text.substring(0, text.indexOf('\t'));
		return name.replaceAll("\\(&\\w\\)", "").replace("&&", "\u0000").replace("&", "").replace('\u0000', '&').strip();
	}

	/** Returns all that can be read in a control and what is in it, in the order of the controls. */
	static List<String> of(Control control) {
		List<String> words = new ArrayList<>();
		collect(control, words);
		return words;
	}

	private static void collect(Control control, List<String> words) {
		if (control.isDisposed() || !control.isVisible())
			return;
		switch (control) {
			case Table table -> words.addAll(Rows.read(table));
			case Tree tree -> words.addAll(Rows.read(tree));
			case ToolBar bar -> List.of(bar.getItems()).forEach(item -> words.add(item.getText().isEmpty() ? String.valueOf(item.getToolTipText()) : plain(item.getText())));
			case CTabFolder tabs -> List.of(tabs.getItems()).stream().map(CTabItem::getText).forEach(words::add);
			case TabFolder tabs -> List.of(tabs.getItems()).forEach(item -> words.add(plain(item.getText())));
			default -> {
				String own = text(control);
				if (!own.isBlank())
					words.add(own);
			}
		}
		if (control instanceof Composite composite && !(control instanceof Combo))
			for (Control child : composite.getChildren())
				collect(child, words);
	}

	/** Returns the words of one control, without those of its children. */
	static String text(Control control) {
		return switch (control) {
			case Label label -> plain(label.getText());
			case CLabel label -> plain(String.valueOf(label.getText()));
			case Button button -> plain(button.getText());
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Combo combo -> combo.getText();
			case CCombo combo -> combo.getText();
			case Link link -> link.getText().replaceAll("</?[aA][^>]*>", "");
			case Group group -> plain(group.getText());
			default -> "";
		};
	}

	/** Returns the name by which a screen reader calls a control: its own, or the label before it; empty where it has none. */
	static String name(Control control) {
		if (control.getData(AccessibleName.KEY) instanceof String name)
			return name;
		if (control instanceof Button button && !button.getText().isBlank())
			return plain(button.getText());
		if (control.getParent() == null)
			return "";
		Control before = null;
		for (Control sibling : control.getParent().getChildren()) {
			if (sibling == control)
				return before instanceof Label label ? plain(label.getText()) : "";
			before = sibling;
		}
		return "";
	}
}
