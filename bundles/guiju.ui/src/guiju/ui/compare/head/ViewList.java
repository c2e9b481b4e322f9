package guiju.ui.compare.head;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import guiju.ui.compare.list.View;
import guiju.ui.wording.Words;

/** Chooses how much of the document is listed. */
final class ViewList {

	private final Words words = new Words(ViewList.class);
	private final Runnable listener;
	private final DropButton button;
	private View view = View.CHANGES;

	ViewList(Composite parent, Runnable listener) {
		this.listener = listener;
		button = new DropButton(parent, words.text("view"), this::popup);
		say();
	}

	View chosen() {
		return view;
	}

	private CheckPopup popup(Control below) {
		List<String> rows = Arrays.stream(View.values()).map(each -> words.text("view." + each)).toList();
		return new CheckPopup(below, words.text("view"), rows, false, row -> row == view.ordinal(), this::choose);
	}

	private void choose(int row) {
		view = View.values()[row];
		say();
		listener.run();
	}

	private void say() {
		button.say(words.text("view." + view), words.text("view." + view));
	}
}
