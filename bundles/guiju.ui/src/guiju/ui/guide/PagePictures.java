package guiju.ui.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** The pictures of a page, never wider than the page is. */
final class PagePictures {

	private static final int MARGIN = 40;
	/** Pictures are taken of whole windows; at this width their words can still be read. */
	private static final int WIDEST = 1000;

	private final StyledText text;
	private final Map<Integer, Image> pictures = new TreeMap<>();

	PagePictures(StyledText text) {
		this.text = text;
		text.addPaintObjectListener(this::paint);
		text.addListener(SWT.Resize, event -> fit());
		text.addDisposeListener(event -> clear());
	}

	/** Keeps a picture for the character at an offset; false if there is none. */
	boolean add(String file, String told, int offset) {
		if (!Files.exists(Path.of(file)))
			return false;
		try {
			pictures.put(offset, new Image(text.getDisplay(), file));
			return true;
		} catch (SWTException unreadable) {
			return false;
		}
	}

	void clear() {
		pictures.values().forEach(Image::dispose);
		pictures.clear();
	}

	/** Gives each picture its size on the page. */
	void fit() {
		pictures.forEach((offset, picture) -> {
			if (offset >= text.getCharCount())
				return;
			Rectangle size = size(picture);
			StyleRange style = new StyleRange(offset, 1, null, null);
			style.metrics = new GlyphMetrics(size.height, 0, size.width);
			text.setStyleRange(style);
		});
	}

	private Rectangle size(Image picture) {
		Rectangle whole = picture.getBounds();
		int width = Math.max(100, Math.min(Math.min(whole.width, WIDEST), text.getClientArea().width - MARGIN));
		return new Rectangle(0, 0, width, whole.height * width / whole.width);
	}

	private void paint(PaintObjectEvent event) {
		Image picture = pictures.get(event.style.start);
		if (picture == null)
			return;
		Rectangle whole = picture.getBounds();
		Rectangle size = size(picture);
		event.gc.setAntialias(SWT.ON);
		event.gc.setInterpolation(SWT.HIGH);
		event.gc.drawImage(picture, 0, 0, whole.width, whole.height, event.x, event.y, size.width, size.height);
		event.gc.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		event.gc.drawRectangle(event.x, event.y, size.width - 1, size.height - 1);
	}
}
