package guiju.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.wording.Wordings;
import guiju.model.labels.DomainType;
import guiju.model.labels.Icons;
import guiju.rules.Severity;
import guiju.ui.theme.Themes;
import guiju.ui.wording.Words;

/** Paints rows: the code bold, the text as it is, remarks grey; what a filter looks for is marked, and what is found wrong is badged. */
final class RowLabels extends StyledCellLabelProvider {

	private final Words words = new Words(RowLabels.class);
	private final Wordings wordings = new Wordings(Words.language());
	private final Supplier<Rows> rows;
	private final Supplier<String> filter;
	private final LocalResourceManager resources;
	private final Font bold;

	RowLabels(Control control, Supplier<Rows> rows, Supplier<String> filter) {
		this.rows = rows;
		this.filter = filter;
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
		bold = resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(org.eclipse.swt.SWT.BOLD));
	}

	@Override
	public void update(ViewerCell cell) {
		Row row = (Row) cell.getElement();
		RowText text = RowText.of(row, rows.get());
		String line = text.line();
		cell.setText(line);
		cell.setImage(image(row));
		cell.setStyleRanges(ranges(row, text, line).toArray(StyleRange[]::new));
		super.update(cell);
	}

	private List<StyleRange> ranges(Row row, RowText text, String line) {
		List<StyleRange> ranges = new ArrayList<>();
		if (!text.code().isEmpty()) {
			StyleRange code = new StyleRange(0, text.code().length(), null, null);
			code.font = bold;
			code.background = marked(text.code()) ? color(highlight()) : null;
			ranges.add(code);
		}
		int remark = text.remark().isEmpty() ? line.length() : line.length() - text.remark().length();
		if (row instanceof Row.Broken)
			ranges.add(new StyleRange(0, remark, color(Themes.isDark() ? new RGB(255, 140, 130) : new RGB(190, 30, 30)), null));
		String wanted = filter.get();
		int found = wanted.isEmpty() ? -1 : line.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT));
		if (found >= 0 && found >= text.code().length())
			ranges.add(new StyleRange(found, Math.min(wanted.length(), line.length() - found), null,
					color(highlight())));
		else if (remark < line.length())
			ranges.add(new StyleRange(remark, text.remark().length(), color(Themes.isDark() ? new RGB(160, 160, 160) : new RGB(110, 110, 110)), null));
		return ranges;
	}

	private boolean marked(String code) {
		return !filter.get().isEmpty() && code.toLowerCase(Locale.ROOT).contains(filter.get().toLowerCase(Locale.ROOT));
	}

	private static RGB highlight() {
		return Themes.isDark() ? new RGB(110, 90, 10) : new RGB(255, 226, 120);
	}

	private Color color(RGB rgb) {
		return resources.create(org.eclipse.jface.resource.ColorDescriptor.createFrom(rgb));
	}

	private Image image(Row row) {
		ImageDescriptor icon = switch (row) {
			case Row.Broken line -> own("broken");
			case Row.Group group -> ImageDescriptor.createFromURL(Icons.of(DomainType.of(group.feature(), group.feature().getEReferenceType())));
			case Row.Of of -> rows.get().object(of).map(object -> ImageDescriptor.createFromURL(Icons.of(DomainType.of(object)))).orElseGet(() -> own("broken"));
		};
		Severity worst = rows.get().worst(row);
		boolean badged = !(row instanceof Row.Broken) && (worst == Severity.ERROR || worst == Severity.WARNING);
		return badged ? resources.create(new DecorationOverlayIcon(resources.create(icon), own(worst.id()), IDecoration.BOTTOM_RIGHT)) : resources.create(icon);
	}

	private static ImageDescriptor own(String name) {
		return ImageDescriptor.createFromURL(RowLabels.class.getResource("/icons/tree/" + name + ".svg"));
	}

	@Override
	public String getToolTipText(Object element) {
		Row row = (Row) element;
		String own = rows.get().findings(row).stream().map(this::text).collect(Collectors.joining("\n"));
		if (!own.isEmpty())
			return own;
		boolean grave = rows.get().worst(row).isAtLeast(Severity.WARNING);
		return grave ? words.text("below") : null;
	}

	private String text(TextFinding finding) {
		return words.text("severity." + finding.severity().id()) + wordings.text(finding.message());
	}

	@Override
	public int getToolTipDisplayDelayTime(Object object) {
		return 300;
	}
}
