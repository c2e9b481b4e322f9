package guiju.ui.outline;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

import guiju.dsl.ide.outline.OutlineKind;
import guiju.dsl.ide.outline.OutlineNode;
import guiju.ui.wording.Words;

/** Rows as they are read: the code in bold, its text behind, and a sign where something was found. */
final class EntryLabels extends LabelProvider implements IStyledLabelProvider {

	private static final StyledString.Styler CODE = new StyledString.Styler() {

		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	private final Words words = new Words(EntryLabels.class);
	private final LocalResourceManager images;
	private final Map<OutlineKind, ImageDescriptor> icons = new HashMap<>();

	EntryLabels(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		OutlineNode node = ((Entry) element).node();
		StyledString text = new StyledString();
		if (!node.code().isEmpty())
			text.append(node.code(), CODE).append("  ");
		String label = node.label().isEmpty() && node.code().isEmpty() ? words.text("unnamed") : node.label();
		return text.append(label);
	}

	@Override
	public Image getImage(Object element) {
		Entry entry = (Entry) element;
		ImageDescriptor icon = icons.computeIfAbsent(entry.node().kind(), EntryLabels::icon);
		String sign = switch (entry.worst()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			default -> null;
		};
		return images.get(sign == null ? icon : new DecorationOverlayIcon(images.get(icon), own(sign), IDecoration.BOTTOM_RIGHT));
	}

	private static ImageDescriptor own(String name) {
		return ImageDescriptor.createFromURL(Platform.getBundle("guiju.ui").getEntry("icons/outline/" + name + ".svg"));
	}

	private static ImageDescriptor icon(OutlineKind kind) {
		String name = switch (kind) {
			case SECTION, UNREADABLE -> null;
			case REVISION -> "revision-reason";
			default -> kind.name().toLowerCase(java.util.Locale.ROOT);
		};
		return name == null ? own(kind == OutlineKind.SECTION ? "section" : "unreadable")
				: ImageDescriptor.createFromURL(Platform.getBundle("guiju.model.edit").getEntry("icons/" + name + ".svg"));
	}

}
