package guiju.ui.compare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import guiju.ui.compare.detail.DetailPane;
import guiju.ui.compare.head.Headline;
import guiju.ui.compare.table.ChangeTable;

/**
 * Shares out the room of a page. In a low window the rows get it: the summary is short, the selected row is not repeated below
 * them, and there stands no more than is needed to decide and to write a reason.
 */
final class PageRoom {

	/** Lines of a window below which it is low. */
	private static final int LOW = 28;

	private final SashForm sash;
	private final Headline headline;
	private final ChangeTable table;
	private final DetailPane details;
	private final Runnable headlineAgain;
	private boolean brief;
	private int below;

	/**
	 * Shares out the room between what stands in a page.
	 *
	 * @param headlineAgain says the summary once more
	 */
	PageRoom(SashForm sash, Headline headline, ChangeTable table, DetailPane details, Runnable headlineAgain) {
		this.sash = sash;
		this.headline = headline;
		this.table = table;
		this.details = details;
		this.headlineAgain = headlineAgain;
		Composite page = sash.getParent();
		sash.setWeights(60, 40);
		page.addListener(SWT.Resize, event -> share(page));
		sash.addListener(SWT.Resize, event -> divide());
	}

	private void share(Composite page) {
		boolean low = page.getClientArea().height < LOW * Math.max(1, table.lineHeight());
		if (low == brief)
			return;
		brief = low;
		headline.setBrief(low);
		details.setBrief(low);
		headlineAgain.run();
		if (!low)
			sash.setWeights(60, 40);
		page.layout(true, true);
		divide();
	}

	/** Heeds that another row is selected, which may need more or less room; what the user has drawn stays otherwise. */
	void rowChanged() {
		if (brief && details.height(sash.getClientArea().width) != below)
			divide();
	}

	private void divide() {
		int all = sash.getClientArea().height;
		if (!brief || all <= 0)
			return;
		below = details.height(sash.getClientArea().width);
		int lower = Math.clamp(below, 1, Math.max(1, all * 3 / 5));
		sash.setWeights(Math.max(1, all - lower), lower);
	}
}
