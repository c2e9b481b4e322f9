package guiju.ui.compare.outline;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

import guiju.diff.change.Change;
import guiju.diff.element.ElementType;
import guiju.model.labels.DomainType;
import guiju.model.labels.Icons;
import guiju.report.chart.KindGroup;
import guiju.report.rows.Cell;
import guiju.report.rows.Row;
import guiju.report.wording.Wording;
import guiju.ui.compare.list.Chapter;
import guiju.ui.wording.Words;

/** Parts as they are read: the code in bold, the name, what became of it, and how many changes are in it. What has none is paler. */
final class ChapterLabels extends LabelProvider implements IStyledLabelProvider {

	private static final StyledString.Styler CODE = new StyledString.Styler() {

		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	private final Wording wording = new Wording(Words.language());
	private final LocalResourceManager images;

	ChapterLabels(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		Chapter chapter = (Chapter) element;
		long changed = chapter.changed();
		StyledString text = new StyledString();
		Row heading = chapter.heading();
		if (heading != null && heading.code() != null)
			text.append(heading.code(), CODE).append("  ");
		String name = heading == null ? wording.section(chapter.section()) : name(heading);
		text.append(name, changed == 0 ? StyledString.QUALIFIER_STYLER : null);
		if (changed > 0)
			text.append("  " + sign(heading) + changed, StyledString.COUNTER_STYLER);
		return text;
	}

	private static String name(Row heading) {
		return (heading.after().isEmpty() ? heading.before() : heading.after()).stream().map(Cell::text).collect(Collectors.joining("、"));
	}

	/** Says of a duty or task itself that it came, went or moved. */
	private static String sign(Row heading) {
		return heading == null ? "" : heading.changes().stream().filter(change -> change.cause() == null).findFirst().map(ChapterLabels::sign).orElse("");
	}

	private static String sign(Change change) {
		KindGroup group = KindGroup.of(change);
		return group == KindGroup.ADDED || group == KindGroup.REMOVED || group == KindGroup.MOVED ? group.sign() + " " : "";
	}

	@Override
	public Image getImage(Object element) {
		Row heading = ((Chapter) element).heading();
		return images.get(heading == null ? ImageDescriptor.createFromURL(Platform.getBundle("guiju.ui").getEntry("icons/outline/section.svg"))
				: ImageDescriptor.createFromURL(Icons.of(heading.element() == ElementType.DUTY ? DomainType.DUTY : DomainType.TASK)));
	}
}
